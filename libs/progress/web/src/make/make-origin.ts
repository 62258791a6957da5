import { type MakeSessionFragment, type MakeTopicFragment, graphql } from '@samenspraak/shared-graphql';

export const PromisePlace = graphql(`
  fragment PromisePlace on Space {
    id
    name
    viewerPromisesFor {
      id
      name
    }
    seats {
      organisation {
        id
        name
      }
    }
    ...SpaceReaders
  }
`);

export const MakeSession = graphql(`
  fragment MakeSession on Session {
    id
    slug
    title
    language
    startsAt
    audience
    recommendations {
      id
      text
      addressedToId
      topicId
    }
    space {
      ...PromisePlace
    }
  }
`);

export const MakeTopic = graphql(`
  fragment MakeTopic on Topic {
    id
    slug
    question
    language
    audience
    themeSlug
    space {
      ...PromisePlace
    }
  }
`);

interface Given {
  session: MakeSessionFragment | null;
  topic: MakeTopicFragment | null;
  recommendationId: string | null;
}

/** What the form starts with, from what the commitment is cut from. */
export function startingValues({ session, topic, recommendationId }: Given, today: string): Record<string, string> {
  const recommendation = session?.recommendations.find(({ id }) => id === recommendationId);
  const heldOn = session && session.startsAt.slice(0, 10);
  return {
    topicId: topic?.id ?? recommendation?.topicId ?? '',
    sessionId: session?.id ?? '',
    recommendationId: recommendation?.id ?? '',
    ownerId: recommendation?.addressedToId ?? '',
    text: recommendation?.text ?? '',
    themeSlug: topic?.themeSlug ?? '',
    audience: session?.audience ?? topic?.audience ?? 'everyone',
    agreedOn: heldOn && heldOn < today ? heldOn : today,
  };
}

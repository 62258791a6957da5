import { Language, Viewer } from '@samenspraak/shared-api';
import { TestStores } from '@samenspraak/shared-api/testing';
import { Audience, Space } from '@samenspraak/spaces-api';
import { Theme } from './theme.entity';
import { TopicKind, TopicState } from './topic-state';
import { Topic, TopicInput } from './topic.entity';

const inAll = (text: string) => ({ nl: text, en: text, tr: text, ar: text });

export const aTheme = ({ given }: TestStores, slug = 'gelijke-kansen'): Promise<Theme> =>
  given(Theme, { slug, names: inAll('Gelijke kansen'), descriptions: inAll('Werk, school en stage.'), position: 1 });

/** What someone types when they propose a topic. */
export const topicInput = (space: Space, parts: Partial<TopicInput> = {}): TopicInput => ({
  ...{ spaceId: space.id, kind: TopicKind.concern, themeSlug: 'gelijke-kansen', language: Language.nl },
  ...{ question: 'Hoe vinden jongeren sneller een stage?', why: 'Drie scholen zien hetzelfde.', goodOutcome: 'Ieder een plek.' },
  ...{ audience: Audience.everyone, organisationId: null, municipalityCode: null, ...parts },
});

let count = 0;

/** A topic that is already there, in whatever state the story needs. */
export const aTopic = ({ given }: TestStores, space: Space, author: Viewer | null, parts: Partial<Topic> = {}): Promise<Topic> =>
  given(Topic, {
    ...topicInput(space),
    ...{ slug: `onderwerp-${++count}`, state: TopicState.open, authorId: author?.standings[0]?.participantId ?? null },
    ...{ createdAt: new Date(), submittedAt: new Date(), latestAt: new Date(), latestKind: null, mergedIntoId: null, ...parts },
  });

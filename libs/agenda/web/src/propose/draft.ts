import { graphql, type DraftFragment, type TopicInput } from '@samenspraak/shared-graphql';

/** A topic as its author writes it. */
export const DraftFields = graphql(`
  fragment Draft on Topic {
    id
    slug
    state
    kind
    themeSlug
    question
    why
    goodOutcome
    language
    audience
    organisationId
    municipalityCode
    municipality {
      code
      name
    }
    viewerCan
    space {
      id
      name
      ...SpaceReaders
      expectedAnswer {
        workingDays
        dueOn
        organisation {
          name
        }
      }
    }
    organisation {
      name
    }
    story {
      kind
      text
      language
      organisation {
        name
      }
      participant {
        displayName
      }
    }
  }
`);

/** What stands there now, as the API wants it back. */
export const inputOf = (draft: DraftFragment): TopicInput => ({
  ...{ spaceId: draft.space.id, kind: draft.kind, themeSlug: draft.themeSlug, question: draft.question, why: draft.why },
  ...{ goodOutcome: draft.goodOutcome, language: draft.language, audience: draft.audience },
  ...{ organisationId: draft.organisationId, municipalityCode: draft.municipalityCode },
});

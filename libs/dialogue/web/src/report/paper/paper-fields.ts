import { type FragmentType, type ReportPaperFragment, graphql } from '@samenspraak/shared-graphql';

export const ReportPaperFields = graphql(`
  fragment ReportPaper on Session {
    slug
    title
    language
    startsAt
    endsAt
    place
    state
    space {
      name
      language
    }
    chair {
      name
    }
    seats {
      side
      answer
      organisation {
        name
      }
    }
    observers {
      function
      organisation {
        name
      }
    }
    items {
      id
      ...AgendaItemLine
    }
    recommendations {
      id
      text
      language
      reportParagraphId
      addressedTo {
        name
      }
    }
    events {
      kind
      at
    }
    report {
      state
      language
      dueOn
      paragraphs {
        id
        position
        text
        agendaItemId
      }
      approvals {
        id
        side
        verdict
        at
        dissent
        language
        paragraphId
        organisation {
          name
        }
      }
    }
  }
`);

export type ReportPaperData = FragmentType<typeof ReportPaperFields>;
export type PaperSession = ReportPaperFragment;
export type PaperReport = NonNullable<ReportPaperFragment['report']>;

/** What a report says about a paragraph, or about none of them. */
export type PaperApproval = PaperReport['approvals'][number];

import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import { CommitmentsOf } from './commitments-of';

export const CommitmentsOfSessionFields = graphql(`
  fragment CommitmentsOfSession on Session {
    slug
    startsAt
    commitments {
      ...CommitmentLine
    }
    space {
      viewerPromisesFor {
        id
      }
    }
  }
`);

export interface CommitmentsOfSessionProps {
  session: FragmentType<typeof CommitmentsOfSessionFields>;
  language: Language;
  now?: Date;
}

/** What was promised in a session; a promise is written down from the day of the session on. */
export function CommitmentsOfSession({ session, language, now = new Date() }: CommitmentsOfSessionProps) {
  const { slug, startsAt, commitments, space } = read(CommitmentsOfSessionFields, session);
  const make = space.viewerPromisesFor.length && new Date(startsAt) <= now ? `gesprek=${slug}` : undefined;
  return <CommitmentsOf commitments={commitments} language={language} make={make} />;
}

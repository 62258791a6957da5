import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import type { Language } from '@samenspraak/shared-web';
import { commitmentsAddress } from '../list/commitment-choice';
import { progressWords } from '../progress-words';
import { CommitmentsOf } from './commitments-of';

export const CommitmentsOfOrganisationFields = graphql(`
  fragment CommitmentsOfOrganisation on Organisation {
    id
    commitments(limit: 5) {
      ...CommitmentLine
    }
  }
`);

export interface CommitmentsOfOrganisationProps {
  organisation: FragmentType<typeof CommitmentsOfOrganisationFields>;
  language: Language;
}

/** What an organisation promised. */
export function CommitmentsOfOrganisation({ organisation, language }: CommitmentsOfOrganisationProps) {
  const { id, commitments } = read(CommitmentsOfOrganisationFields, organisation);
  const t = progressWords(language);
  const more = { href: commitmentsAddress(language, { ownerId: id }), text: t('of.more') };
  return <CommitmentsOf commitments={commitments} language={language} more={more} none={t('of.none')} />;
}

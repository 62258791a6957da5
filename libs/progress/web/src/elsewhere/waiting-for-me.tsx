import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { progressWords } from '../progress-words';
import { type CommitmentLineData, CommitmentLines } from './commitment-line';

export const CommitmentsWaitingFields = graphql(`
  fragment CommitmentsWaiting on Query {
    deliveriesToConfirm {
      ...CommitmentLine
    }
    owedUpdates {
      ...CommitmentLine
    }
  }
`);

/** What the reader's organisations have to do about commitments, for the page with everything that waits. */
export function commitmentsWaiting(data: FragmentType<typeof CommitmentsWaitingFields>, language: Language): ReactNode[] {
  const { deliveriesToConfirm, owedUpdates } = read(CommitmentsWaitingFields, data);
  return [waiting('confirm', deliveriesToConfirm, language), waiting('owed', owedUpdates, language)];
}

function waiting(kind: 'confirm' | 'owed', commitments: readonly CommitmentLineData[], language: Language): ReactNode {
  if (!commitments.length) return null;
  const t = progressWords(language);
  return (
    <Section key={kind} title={t(`waiting.${kind}`)} intro={t(`waiting.${kind}Intro`)}>
      <CommitmentLines commitments={commitments} language={language} />
    </Section>
  );
}

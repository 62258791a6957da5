import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';
import { CommitmentLines } from './commitment-line';

export const WaitingForMeFields = graphql(`
  fragment CommitmentsWaitingForMe on Query {
    deliveriesToConfirm {
      ...CommitmentLine
    }
    owedUpdates {
      ...CommitmentLine
    }
  }
`);

/** What the reader's organisations have to do about commitments: judge deliveries, and tell how their own stand. */
export function WaitingForMe({ data, language }: { data: FragmentType<typeof WaitingForMeFields>; language: Language }) {
  const { deliveriesToConfirm, owedUpdates } = read(WaitingForMeFields, data);
  const t = progressWords(language);
  return (
    <>
      <Section title={t('waiting.confirm')} intro={t('waiting.confirmIntro')}>
        {deliveriesToConfirm.length ? <CommitmentLines commitments={deliveriesToConfirm} language={language} /> : <p>{t('waiting.noneToConfirm')}</p>}
      </Section>
      <Section title={t('waiting.owed')} intro={t('waiting.owedIntro')}>
        {owedUpdates.length ? <CommitmentLines commitments={owedUpdates} language={language} /> : <p>{t('waiting.noneOwed')}</p>}
      </Section>
    </>
  );
}

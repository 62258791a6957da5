import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, Panel } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';

export const CommitmentDeedsPanelFields = graphql(`
  fragment CommitmentDeedsPanel on Commitment {
    slug
    viewerCan
  }
`);

/** What the reader's side can do now; nothing is drawn for anybody else. */
export function CommitmentDeedsPanel({ commitment, language }: { commitment: FragmentType<typeof CommitmentDeedsPanelFields>; language: Language }) {
  const { slug, viewerCan } = read(CommitmentDeedsPanelFields, commitment);
  const t = progressWords(language);
  const at = (deed: string) => `/${language}/toezeggingen/${slug}/${deed}`;
  if (viewerCan.includes('confirm')) {
    return (
      <Panel tone="brand" title={t('deeds.yourTurn')} fine={t('deeds.judgeFine')}>
        <p>{t('deeds.judge')}</p>
        <Button wide href={at('bevestigen')}>
          {t('deeds.confirm')}
        </Button>
        <Button wide kind="quiet" href={at('betwisten')}>
          {t('deeds.dispute')}
        </Button>
      </Panel>
    );
  }
  if (!viewerCan.includes('report')) return null;
  return (
    <Panel tone="brand" title={t('deeds.yours')} fine={t('deeds.reportFine')}>
      <Button wide href={at('bericht')}>
        {t('deeds.report')}
      </Button>
      <Button wide kind="quiet" href={at('klaar')}>
        {t('deeds.deliver')}
      </Button>
    </Panel>
  );
}

import { Narrow, Notice, PageHead, TextArea } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { erasingWords } from './erasing-words';

/** The proof, once: on the page and as a file that is made in the page itself. */
export function Erased({ proof, language }: { proof: string; language: Language }) {
  const t = erasingWords(language);
  return (
    <Narrow>
      <Notice tone="ok" title={t('done')} live>
        {t('doneText')}
      </Notice>
      <PageHead title={t('done')} />
      <TextArea name="proof" label={t('proof')} hint={t('proofHint')} value={proof} rows={16} lang="en" readOnly />
      <p>
        <a className="strong" href={`data:application/json;charset=utf-8,${encodeURIComponent(proof)}`} download="proof.json">
          {t('download')}
        </a>
      </p>
      <p>
        <a href={`/${language}/vertrouwen/bewijs`}>{t('howTo')}</a>
      </p>
    </Narrow>
  );
}

import { Notice } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { progressWords } from './progress-words';

/** What `?gelukt=` can say. */
export const progressDone = ['bericht', 'klaar', 'bevestigd', 'betwist', 'gemaakt'] as const;

export type ProgressDone = (typeof progressDone)[number];

/** The result of what the reader just did, and what happens next. */
export function ProgressNotice({ language, done }: { language: Language; done: ProgressDone | null }) {
  if (!done) return null;
  const t = progressWords(language);
  return (
    <Notice tone="ok" live title={t(`done.${done}`)}>
      {t(`doneNext.${done}`)}
    </Notice>
  );
}

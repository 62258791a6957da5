import { Notice } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { notificationsWords } from './notifications-words';

/** What `?gelukt=` can say. */
export const newsDone = ['gewist', 'bewaard'] as const;

export type NewsDone = (typeof newsDone)[number];

/** What is said above the list: what was just done, or that the page asked for is gone. */
export function NewsNotice({ language, done, gone }: { language: Language; done: NewsDone | null; gone: boolean }) {
  const t = notificationsWords(language);
  if (gone) return <Notice tone="info" title={t('list.gone')} />;
  if (!done) return null;
  return (
    <Notice tone="ok" live title={t(`done.${done}`)}>
      {t(`doneNext.${done}`)}
    </Notice>
  );
}

import { DateField, TimeField } from '@samenspraak/shared-ui';
import { type Language, isoDay } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import type { TypedTimes } from './meeting-times';

export const timeLabels = (language: Language): Record<keyof TypedTimes, string> => {
  const t = dialogueWords(language);
  return { day: t('plan.day'), from: t('plan.from'), until: t('plan.until') };
};

type Field = { name: string; label: string; error?: { word: string; text: string }; value: string };

/** Day, begin and end: the browser's own fields, in Dutch time. */
export function TimeFields({ language, field, stored }: { language: Language; field: (name: keyof TypedTimes, stored?: string) => Field; stored?: TypedTimes }) {
  const zone = dialogueWords(language)('plan.zone');
  return (
    <>
      <DateField {...field('day', stored?.day)} min={isoDay()} />
      <TimeField {...field('from', stored?.from)} hint={zone} />
      <TimeField {...field('until', stored?.until)} hint={zone} />
    </>
  );
}

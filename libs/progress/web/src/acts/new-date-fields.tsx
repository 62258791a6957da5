import { DateField, Disclosure, TextArea } from '@samenspraak/shared-ui';
import { type Language, dayText, type formKit } from '@samenspraak/shared-web';
import { progressWords } from '../progress-words';

export interface NewDateFieldsProps {
  kit: ReturnType<typeof formKit>;
  language: Language;
  dueOn: string;
}

/** For when the date moves: the new one and why. Open when something was typed there. */
export function NewDateFields({ kit, language, dueOn }: NewDateFieldsProps) {
  const t = progressWords(language);
  const field = (name: string) => ({ name, value: kit.value(name), error: kit.error(name) });
  const typed = Boolean(kit.value('newDueOn') || kit.value('reason') || kit.error('newDueOn'));
  return (
    <Disclosure summary={t('form.otherDate')} open={typed}>
      <DateField {...field('newDueOn')} label={t('form.newDueOn')} hint={t('form.newDueOnHint', { date: dayText(language, dueOn) })} />
      <TextArea {...field('reason')} rows={3} label={t('form.reason')} hint={t('form.reasonHint')} />
    </Disclosure>
  );
}

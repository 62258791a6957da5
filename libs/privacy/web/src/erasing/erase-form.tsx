import { Button, CheckboxPicks, Form, RadioPicks } from '@samenspraak/shared-ui';
import { type Language, dayText, type formKit } from '@samenspraak/shared-web';
import type { Preview } from './erase-account';
import { erasingWords } from './erasing-words';
import { shortened } from './shortened';

interface EraseFormProps {
  kit: ReturnType<typeof formKit>;
  preview: Preview;
  language: Language;
}

/** What should happen to one's words; destroying is what happens without a choice. */
export function EraseForm({ kit, preview: { texts, explanations }, language }: EraseFormProps) {
  const t = erasingWords(language);
  const choices = texts.length ? (['destroy', 'keep', 'chosen'] as const) : explanations ? (['destroy', 'keep'] as const) : [];
  const options = choices.map((value) => ({ value, label: t(`choices.${value}`), description: t(`choices.${value}Note`) }));
  const ticks = texts.map(({ id, topic, text, language: lang, at }) => ({
    value: id,
    label: <bdi lang={lang}>{shortened(text)}</bdi>,
    description: `${t(topic ? 'topic' : 'contribution')} · ${dayText(language, at)}`,
  }));
  // Erasing cannot be repeated, so it needs no key under which a first answer would be kept.
  const { act, token } = kit.hidden;
  return (
    <Form hidden={{ act, token }}>
      {options.length > 0 && <RadioPicks name="choice" label={t('choose')} options={options} value={kit.value('choice', 'destroy')} error={kit.error('choice')} />}
      {explanations > 0 && <p>{t('explanations', { count: explanations })}</p>}
      {ticks.length > 0 && <CheckboxPicks name="keep" label={t('texts')} hint={t('textsHint')} options={ticks} values={kit.values('keep')} />}
      <p>{t('sure')}</p>
      <Button kind="danger">{t('send')}</Button>
    </Form>
  );
}

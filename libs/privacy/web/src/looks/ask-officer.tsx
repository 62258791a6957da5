import { Button, Form, RadioPicks, Section, TextArea } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { looksWords } from './looks-words';

interface AskOfficerProps {
  language: Language;
  kit: ReturnType<typeof formKit>;
  about: string | null;
}

/** A question for the privacy officer; about a line when the reader came from one. */
export function AskOfficer({ language, kit, about }: AskOfficerProps) {
  const t = looksWords(language);
  const kinds = [...(about ? (['line'] as const) : []), 'mail', 'data'] as const;
  const options = kinds.map((value) => ({ value, label: t(`ask.kinds.${value}`), description: t(`ask.kindNotes.${value}`) }));
  return (
    <Section id="vraag" title={t('ask.title')} intro={t('ask.lead')}>
      <Form hidden={{ ...kit.hidden, ...(about ? { over: about } : {}) }}>
        <RadioPicks name="kind" label={t('ask.kind')} options={options} value={kit.value('kind', about ? 'line' : undefined)} error={kit.error('kind')} />
        <TextArea name="text" label={t('ask.text')} value={kit.value('text')} error={kit.error('text')} />
        <Button>{t('ask.send')}</Button>
      </Form>
    </Section>
  );
}

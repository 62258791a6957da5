import { Button, Form, Section } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import { CodeField } from './code-field';
import { helpWords } from './help-words';

/** For the officer: a code that somebody reads out, and no other way to a case about them. */
export function OpenCase({ language, kit }: { language: Language; kit: ReturnType<typeof formKit> }) {
  const t = helpWords(language);
  return (
    <Section title={t('officer.title')} intro={t('officer.lead')}>
      <Form hidden={kit.hidden} label={t('officer.title')}>
        <CodeField language={language} kit={kit} />
        <Button kind="quiet">{t('officer.open')}</Button>
      </Form>
    </Section>
  );
}

import { FormSenderFields, MailTo, type SenderProps } from '@samenspraak/people-web';
import { read } from '@samenspraak/shared-graphql';
import { Button, ErrorSummary, Form, Narrow, Notice, PageHead, Section, TextArea } from '@samenspraak/shared-ui';
import { formKit } from '@samenspraak/shared-web';
import { CodeField } from './code-field';
import type { HelpAnswer } from './help-acts';
import { HelpAnswers } from './help-answers';
import { helpRefusals, helpWords } from './help-words';

export interface HelpPageProps extends SenderProps {
  /** What was asked with the code that was just given. */
  answered: HelpAnswer | null;
  sent: boolean;
  /** Where to write without a code. */
  address: string;
}

/** The page has two fields for a code. */
const readField = 'read-code';

/** For whoever cannot sign in: asking with the code on paper, and reading the answer with it. */
export function HelpPage({ viewer, language, form, answered, sent, address }: HelpPageProps) {
  const t = helpWords(language);
  const sender = read(FormSenderFields, viewer);
  const [ask, answer] = [formKit(language, form, sender), formKit(language, form, sender, 'read')];
  const refusals = helpRefusals(language);
  const code = t('code');
  const summary = answer.summary({ code }, refusals);
  return (
    <Narrow>
      {sent && !answered && <Notice tone="ok" title={t('page.sent')} live>{t('page.sentNext')}</Notice>}
      <ErrorSummary {...ask.summary({ code, text: t('page.text') }, refusals)} />
      <ErrorSummary {...summary} errors={summary.errors.map((each) => ('field' in each ? { ...each, field: readField } : each))} />
      <PageHead title={t('page.title')} lead={t('page.lead')} />
      {answered && <HelpAnswers answered={answered} language={language} />}
      <Section title={t('page.ask')} intro={t('page.askLead')}>
        <Form hidden={ask.hidden} label={t('page.ask')}>
          <CodeField language={language} kit={ask} />
          <TextArea name="text" label={t('page.text')} value={ask.value('text')} error={ask.error('text')} />
          <Button>{t('page.send')}</Button>
        </Form>
      </Section>
      <Section title={t('page.read')} intro={t('page.readLead')}>
        <Form hidden={{ ...answer.hidden, key: undefined }} label={t('page.read')}>
          <CodeField language={language} kit={answer} id={readField} />
          <Button kind="quiet">{t('page.show')}</Button>
        </Form>
      </Section>
      <Section title={t('page.none')}>
        <p>
          {t('page.noneText')} <MailTo address={address} />
        </p>
      </Section>
    </Narrow>
  );
}

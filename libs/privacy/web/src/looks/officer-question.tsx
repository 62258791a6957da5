import { type FragmentType, type OfficerQuestionFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, CheckboxPicks, ErrorSummary, Form, Narrow, PageHead, Section, TextArea, UserText } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit } from '@samenspraak/shared-web';
import { helpWords } from '../help/help-words';
import type { SeenOnce } from './look-acts';
import { looksWords } from './looks-words';
import { SeenPanel } from './seen-panel';

export const OfficerQuestionFields = graphql(`
  fragment OfficerQuestion on Query {
    viewer {
      formToken
    }
    privacyQuestion(id: $id) {
      kind
      language
      text
      answer
      askedAt
      purpose
      fields
    }
  }
`);

interface OfficerQuestionProps {
  data: FragmentType<typeof OfficerQuestionFields>;
  language: Language;
  form: FormState;
  /** What was looked up just now. */
  seen: SeenOnce | null;
}

/** One question before the privacy officer: what was asked, looking, answering. */
export function OfficerQuestion({ data: masked, language, form, seen }: OfficerQuestionProps) {
  const { privacyQuestion: question, viewer } = read(OfficerQuestionFields, masked);
  const t = looksWords(language);
  const [look, answer] = [formKit(language, form, viewer, 'look'), formKit(language, form, viewer, 'answer')];
  const refusals = { LOOK_USED: t('refusals.LOOK_USED'), LOOK_TOO_OLD: t('refusals.LOOK_TOO_OLD'), LOOK_NOT_COMMITTED: t('refusals.LOOK_NOT_COMMITTED') };
  return (
    <Narrow>
      <Breadcrumbs label={t('officer.title')} items={[{ href: `/${language}/privacyvragen`, text: t('officer.title') }]} />
      <ErrorSummary {...look.summary({ fields: t('officer.fields') }, refusals)} />
      <ErrorSummary {...answer.summary({ text: t('officer.answer') })} />
      <PageHead title={t(`ask.kinds.${question.kind}`)} lead={t('officer.askedOn', { date: dayText(language, question.askedAt) })} />
      {seen && <SeenPanel seen={seen} language={language} />}
      <Section title={t('officer.question')}>
        {question.text ? <UserText lang={question.language}>{question.text}</UserText> : <p>{helpWords(language)('officer.spoken')}</p>}
        {question.kind === 'access' && <p>{helpWords(language)('officer.may')}</p>}
      </Section>
      {question.answer === null ? <Open {...{ question, language, look, answer }} /> : <Answered question={question} language={language} />}
    </Narrow>
  );
}

type Question = OfficerQuestionFragment['privacyQuestion'];

function Answered({ question, language }: { question: Question; language: Language }) {
  return (
    <Section title={looksWords(language)('ask.answer')}>
      <UserText lang={question.language}>{question.answer}</UserText>
    </Section>
  );
}

type Kit = ReturnType<typeof formKit>;

function Open({ question, language, look, answer }: { question: Question; language: Language; look: Kit; answer: Kit }) {
  const t = looksWords(language);
  const options = question.fields.map((value) => ({ value, label: t(`fields.${value}`) }));
  // Without the key of a form that is sent once: every look is a line of its own.
  const { act, token } = look.hidden;
  return (
    <>
      <Section title={t('officer.look')} intro={t('officer.lookLead')}>
        <Form hidden={{ act, token, purpose: question.purpose }} label={t('officer.look')}>
          <CheckboxPicks name="fields" label={t('officer.fields')} options={options} values={look.values('fields')} error={look.error('fields')} />
          <Button kind="quiet">{t('officer.write')}</Button>
        </Form>
      </Section>
      <Section title={t('officer.answer')} intro={t('officer.answerNote')}>
        <Form hidden={answer.hidden} label={t('officer.answer')}>
          <TextArea name="text" label={t('officer.answer')} value={answer.value('text')} error={answer.error('text')} />
          <Button>{t('officer.send')}</Button>
        </Form>
      </Section>
    </>
  );
}

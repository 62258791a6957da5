import { type FragmentType, type OfficerQuestionsFragment, graphql, read } from '@samenspraak/shared-graphql';
import { ErrorSummary, Item, ItemList, Narrow, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, dayText, formKit } from '@samenspraak/shared-web';
import { helpRefusals, helpWords } from '../help/help-words';
import { OpenCase } from '../help/open-case';
import { looksWords } from './looks-words';

export const OfficerQuestionsFields = graphql(`
  fragment OfficerQuestions on Query {
    viewer {
      formToken
    }
    open: privacyQuestions(answered: false) {
      id
      kind
      askedAt
    }
    done: privacyQuestions(answered: true) {
      id
      kind
      askedAt
    }
  }
`);

interface OfficerQuestionsProps {
  data: FragmentType<typeof OfficerQuestionsFields>;
  language: Language;
  answered: boolean;
  form: FormState;
}

/** What waits for the privacy officer, the eldest first. */
export function OfficerQuestions({ data, language, answered, form }: OfficerQuestionsProps) {
  const { open, done, viewer } = read(OfficerQuestionsFields, data);
  const t = looksWords(language);
  const kit = formKit(language, form, viewer, 'open');
  return (
    <Narrow>
      {answered && <Notice tone="ok" title={t('officer.answered')} live>{t('officer.answeredNext')}</Notice>}
      <ErrorSummary {...kit.summary({ code: helpWords(language)('code') }, helpRefusals(language))} />
      <PageHead title={t('officer.title')} lead={t('officer.lead')} />
      <Section title={t('officer.open')}>
        {open.length ? <Questions questions={open} language={language} /> : <p>{t('officer.openNone')}</p>}
      </Section>
      <OpenCase language={language} kit={kit} />
      <Section title={t('officer.done')}>
        {done.length ? <Questions questions={done} language={language} /> : <p>{t('officer.doneNone')}</p>}
      </Section>
    </Narrow>
  );
}

function Questions({ questions, language }: { questions: OfficerQuestionsFragment['open']; language: Language }) {
  const t = looksWords(language);
  return (
    <ItemList>
      {questions.map(({ id, kind, askedAt }) => (
        <Item key={id} href={`/${language}/privacyvragen/${id}`} title={t(`ask.kinds.${kind}`)} about={[t('officer.askedOn', { date: dayText(language, askedAt) })]} />
      ))}
    </ItemList>
  );
}

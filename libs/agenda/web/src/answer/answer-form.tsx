import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, TextArea, WhoCanRead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit, siteWords } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { LanguageField } from '../language-field';
import { readersText } from '../readers';
import { refusalWords } from '../refusal-words';
import type { AnswerAct } from './answer-choices';
import { AnswerExtra } from './answer-extra';
import { answerLabels } from './answer-labels';
import { AnsweredQuestion, NotPossible, WayBack } from './answer-topic';
import { MergeSearch } from './merge-search';

export const AnswerFormFields = graphql(`
  fragment AnswerForm on Query {
    viewer {
      formToken
    }
    topic(slug: $slug) {
      id
      slug
      audience
      viewerCan
      space {
        ...SpaceReaders
      }
      ...AnswerTopic
      ...MergeSearch @include(if: $merge)
    }
    ...AnswerExtra
  }
`);

export interface AnswerFormProps {
  data: FragmentType<typeof AnswerFormFields>;
  act: AnswerAct;
  search: string;
  language: Language;
  form: FormState;
}

/** One kind of answer, with its reason. What was typed stays, also when the topic went on meanwhile. */
export function AnswerForm(props: AnswerFormProps) {
  const { act, language, form, search } = props;
  const { topic, viewer } = read(AnswerFormFields, props.data);
  const t = agendaWords(language);
  const kit = formKit(language, form, viewer);
  const possible = topic.viewerCan.includes(act) || form.act !== null;
  return (
    <Narrow>
      <WayBack topic={topic} language={language} choices />
      <PageHead title={t(`answer.titles.${act}`)} lead={t(`answer.hints.${act}`)} />
      <ErrorSummary {...kit.summary(answerLabels(language, act), refusalWords(language))} />
      <AnsweredQuestion topic={topic} language={language} />
      {act === 'merge' && possible && <MergeSearch topic={topic} language={language} search={search} />}
      {possible ? <Fields {...props} /> : <NotPossible topic={topic} language={language} />}
    </Narrow>
  );
}

function Fields({ data: masked, act, language, form }: AnswerFormProps) {
  const data = read(AnswerFormFields, masked);
  const { topic, viewer } = data;
  const t = agendaWords(language);
  const kit = formKit(language, form, viewer);
  const text = { name: 'text', label: t(`answer.texts.${act}`), error: kit.error('text'), value: kit.value('text') };
  const mark = act === 'open' ? siteWords(language)('form.optional') : undefined;
  return (
    <Form hidden={{ ...kit.hidden, id: topic.id }}>
      <AnswerExtra data={data} act={act} language={language} kit={kit} before />
      <TextArea {...text} mark={mark} />
      <AnswerExtra data={data} act={act} language={language} kit={kit} />
      <LanguageField name="language" label={t('answer.language')} error={kit.error('language')} value={kit.value('language', language)} />
      <WhoCanRead title={t('readers.title')}>
        {t('answer.readers')} {readersText(language, topic.audience, topic.space)}
      </WhoCanRead>
      <ButtonRow>
        <Button>{t(`answer.sends.${act}`)}</Button>
        <Leave href={`/${language}/agenda/${topic.slug}`}>{siteWords(language)('form.cancel')}</Leave>
      </ButtonRow>
    </Form>
  );
}

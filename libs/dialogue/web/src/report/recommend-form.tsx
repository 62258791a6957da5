import { LanguageField } from '@samenspraak/agenda-web';
import { type FragmentType, type RecommendFormFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Leave, SelectField, TextArea } from '@samenspraak/shared-ui';
import { type Act, type FormState, type Language, siteWords } from '@samenspraak/shared-web';
import { ActPage } from '../act-page';
import { dialogueWords } from '../dialogue-words';
import { back } from '../done-notice';
import { sessionHref } from '../list/session-line';
import { languageTyped } from '../planning/move-act';
import { SessionReaders } from '../session/session-readers';
import { sessionForm } from '../session-form';
import { LookAgain, asSent } from './look-again';
import { inAgendaOrder } from './report-order';

export const RecommendFormFields = graphql(`
  fragment RecommendForm on Query {
    viewer {
      formToken
    }
    organisations {
      id
      name
    }
    session(slug: $slug) {
      id
      slug
      items {
        id
        topic {
          id
          question
          language
        }
      }
      report {
        viewerCan
        paragraphs {
          id
          position
          agendaItemId
        }
      }
      ...ActPage
      ...SessionReaders
    }
  }
`);

export interface RecommendFormProps {
  data: FragmentType<typeof RecommendFormFields>;
  /** The paragraph it is cut from, when the reader came from one. */
  paragraph: string | null;
  language: Language;
  form: FormState;
}

/** What the session advises a body to do. */
export function RecommendForm({ data, paragraph, language, form }: RecommendFormProps) {
  const { viewer, session, organisations } = read(RecommendFormFields, data);
  const t = dialogueWords(language);
  const where = { topicId: t('recommend.topic'), reportParagraphId: t('recommend.paragraph') };
  const labels = { text: t('recommend.text'), addressedToId: t('recommend.to'), ...where, language: t('inLanguage') };
  const kit = sessionForm(language, form, viewer, labels);
  const bodies = organisations.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <ActPage {...{ session, language }} title={t('recommend.title')} lead={t('recommend.lead')} possible={Boolean(session.report?.viewerCan.includes('recommend')) || kit.sent}>
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        <TextArea {...kit.field('text')} hint={t('recommend.hint')} rows={3} />
        <SelectField {...kit.field('addressedToId')} empty={t('recommend.choose')} options={bodies} />
        <SelectField {...kit.field('topicId')} empty={t('recommend.noTopic')} options={topicOptions(session)} />
        <SelectField
          {...kit.field('reportParagraphId', paragraph ?? '')}
          empty={t('recommend.noParagraph')}
          options={paragraphOptions(language, session)}
        />
        <LanguageField {...kit.field('language', language)} />
        <LookAgain {...{ language, form }} typed={asSent(form.values['text'])} />
        <SessionReaders session={session} language={language} ofReport />
        <p>{t('recommend.next')}</p>
        <ButtonRow>
          <Button>{t('recommend.send')}</Button>
          <Leave href={sessionHref(language, session.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </ActPage>
  );
}

const topicOptions = ({ items }: RecommendFormFragment['session']) =>
  items.flatMap(({ topic }) => (topic ? [{ value: topic.id, text: topic.question, lang: topic.language }] : []));

const paragraphOptions = (language: Language, { report, items }: RecommendFormFragment['session']) =>
  inAgendaOrder(report?.paragraphs ?? [], items).map(({ id }, place) => ({
    value: id,
    text: dialogueWords(language)('review.one', { number: place + 1 }),
  }));

const Recommend = graphql(`
  mutation Recommend($session: ID!, $input: RecommendationInput!) {
    recommend(session: $session, input: $input) {
      id
    }
  }
`);

export const recommend: Act = async (visit, form) => {
  const about = { topicId: form.choice('topicId'), reportParagraphId: form.choice('reportParagraphId') };
  const input = { ...about, text: form.text('text'), addressedToId: form.text('addressedToId'), language: languageTyped(form, visit.language), looked: form.choice('looked') !== null };
  await visit.ask(Recommend, { session: form.text('id'), input });
  return back(visit, 'aanbevolen');
};

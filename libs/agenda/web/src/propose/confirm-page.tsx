import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import { agendaWords } from '../agenda-words';
import { NotPossible } from '../answer/answer-topic';
import { refusalWords } from '../refusal-words';

export const ConfirmPageFields = graphql(`
  fragment ConfirmPage on Topic {
    id
    slug
    question
    language
    viewerCan
    ...AnswerTopic
  }
`);

export interface ConfirmPageProps {
  topic: FragmentType<typeof ConfirmPageFields>;
  viewer: { formToken: string };
  /** What is about to be done for good. */
  act: 'withdraw' | 'discard';
  language: Language;
  form: FormState;
}

/** Asks once more before something that cannot be undone. */
export function ConfirmPage({ topic: masked, viewer, act, language, form }: ConfirmPageProps) {
  const topic = read(ConfirmPageFields, masked);
  const t = agendaWords(language);
  const kit = formKit(language, form, viewer);
  const back = `/${language}/agenda/${topic.slug}`;
  return (
    <Narrow>
      <Breadcrumbs label={t('topic.crumbs')} items={[{ href: back, text: t('propose.toTopic') }]} />
      <PageHead title={t(`propose.${act}.title`)} lead={t(`propose.${act}.lead`)} />
      <ErrorSummary {...kit.summary({}, refusalWords(language))} />
      <p className="strong" lang={topic.language} dir="auto">
        {topic.question}
      </p>
      {topic.viewerCan.includes(act) ? (
        <Form hidden={{ ...kit.hidden, id: topic.id }}>
          <ButtonRow>
            <Button kind="danger">{t(`propose.${act}.sure`)}</Button>
            <Leave href={back}>{t(`propose.${act}.keep`)}</Leave>
          </ButtonRow>
        </Form>
      ) : (
        <NotPossible topic={topic} language={language} />
      )}
    </Narrow>
  );
}

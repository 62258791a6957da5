import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, ErrorSummary, Form, Narrow, Notice, PageHead } from '@samenspraak/shared-ui';
import { type Act, ApiRefusal, type FormState, type Language, dayText, isolated } from '@samenspraak/shared-web';
import { sessionForm } from '../session-form';
import { choicesIn } from './dates-acts';
import { DateChoices } from './date-choices';
import { datesWords } from './dates-words';

export const DatesLinkFields = graphql(`
  fragment DatesLink on DatesByLink {
    title
    language
    organisation
    closesAt
    dates {
      id
      startsAt
      endsAt
      choice
    }
  }
`);

const Choose = graphql(`
  mutation ChooseDatesByLink($secret: String!, $choices: [DateChoiceInput!]!) {
    chooseDatesByLink(secret: $secret, choices: $choices) {
      id
    }
  }
`);

/** Answers for the seat; whoever holds the link can do this and nothing else. */
export const chooseDatesByLink: Act = async (visit, form) => {
  const secret = visit.param('sleutel');
  await visit.ask(Choose, { secret, choices: choicesIn(form) });
  return `/data/${secret}?gelukt=ja`;
};

/** Unknown, over, taken back: one answer. */
export const datesLinkIsOver = (error: unknown): boolean => error instanceof ApiRefusal && error.code === 'PERSONAL_LINK_EXPIRED';

export interface DatesLinkPageProps {
  /** Null when the link is over. */
  dates: FragmentType<typeof DatesLinkFields> | null;
  viewer: { formToken: string };
  language: Language;
  form: FormState;
  done: boolean;
}

/** Behind the link in the mail: opening it changes nothing, only the button does. */
export function DatesLinkPage({ dates: masked, viewer, language, form, done }: DatesLinkPageProps) {
  const t = datesWords(language);
  const known = masked && read(DatesLinkFields, masked);
  if (!known || form.refusal === 'PERSONAL_LINK_EXPIRED') return <Over language={language} />;
  const kit = sessionForm(language, form, viewer, {});
  const day = isolated(dayText(language, known.closesAt));
  const dates = known.dates.map((date) => ({ ...date, choice: (kit.value(`choice-${date.id}`) || date.choice) as typeof date.choice }));
  return (
    <Narrow>
      {done && !form.act && <Notice tone="ok" live title={t('linkDone', { day })} />}
      <PageHead title={t('linkTitle')} lead={t('linkLead', { organisation: isolated(known.organisation), day })} />
      <p>
        <bdi lang={known.language}>{known.title}</bdi>
      </p>
      <ErrorSummary {...kit.faults} />
      <Form hidden={kit.hidden}>
        <DateChoices dates={dates} language={language} />
        <p className="fine">{t('linkNote')}</p>
        <ButtonRow>
          <Button>{t('save')}</Button>
        </ButtonRow>
      </Form>
    </Narrow>
  );
}

function Over({ language }: { language: Language }) {
  const t = datesWords(language);
  return (
    <Narrow>
      <PageHead title={t('linkOver')} lead={t('linkOverText')}>
        <ButtonRow>
          <Button href={`/${language}/inloggen`}>{t('linkSignIn')}</Button>
        </ButtonRow>
      </PageHead>
    </Narrow>
  );
}

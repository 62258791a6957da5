import { type FragmentType, type ProposeDatesFragment, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, DateField, Disclosure, ErrorSummary, Form, Leave, Notice, PageHead } from '@samenspraak/shared-ui';
import { type FormState, type Language, freshForm, isoDay, siteWords } from '@samenspraak/shared-web';
import { sessionHref } from '../list/session-line';
import type { TypedTimes } from '../planning/meeting-times';
import { TimeFields, timeLabels } from '../planning/time-fields';
import { type SessionForm, sessionForm } from '../session-form';
import { DayNotes } from '../year/day-notes';
import type { LookedAtDates } from './dates-acts';
import { datesWords } from './dates-words';
import { ChoosingRule } from './choosing-rule';
import { firstDates, mostDates, rowName } from './typed-dates';

export const ProposeDatesFields = graphql(`
  fragment ProposeDates on Session {
    id
    slug
    place
    link
  }
`);

export interface ProposeDatesProps {
  session: FragmentType<typeof ProposeDatesFields>;
  viewer: { formToken: string };
  language: Language;
  form: FormState;
  looked: LookedAtDates | null;
}

const numbers = Array.from({ length: mostDates }, (_, index) => index + 1);

function labelsOf(language: Language): Record<string, string> {
  const t = datesWords(language);
  const rows = numbers.flatMap((number) =>
    Object.entries(timeLabels(language)).map(([name, label]) => [rowName(name as keyof TypedTimes, number), `${t('date', { number })}, ${label}`] as const),
  );
  return { ...Object.fromEntries(rows), closes: t('closes') };
}

type Kit = SessionForm<string>;

/** Two to eight dates, and until when the seats choose. */
export function ProposeDates({ session: masked, viewer, language, form, looked }: ProposeDatesProps) {
  const session = read(ProposeDatesFields, masked);
  const t = datesWords(language);
  const state = looked ? { ...freshForm(), act: 'send', values: looked.values } : form;
  const kit: Kit = sessionForm(language, state, viewer, labelsOf(language));
  return (
    <>
      <PageHead title={t('proposeTitle')} lead={t('proposeLead')} />
      {!session.place && !session.link && <NeedsPlace {...{ session, language }} />}
      <ErrorSummary {...kit.faults} />
      <Form hidden={{ ...kit.hidden, id: session.id }}>
        {numbers.slice(0, firstDates).map((number) => (
          <DateRow key={number} {...{ number, language, kit, looked }} />
        ))}
        <Disclosure summary={t('more')} open={numbers.slice(firstDates).some((number) => kit.value(rowName('day', number)))}>
          {numbers.slice(firstDates).map((number) => (
            <DateRow key={number} {...{ number, language, kit, looked }} />
          ))}
        </Disclosure>
        <DateField {...kit.field('closes')} hint={t('closesHint')} min={isoDay()} />
        <ChoosingRule language={language} />
        <ButtonRow>
          <Button>{t('propose')}</Button>
          <Button kind="quiet" name="act" value="look">
            {t('look')}
          </Button>
          <Leave href={sessionHref(language, session.slug)}>{siteWords(language)('form.cancel')}</Leave>
        </ButtonRow>
      </Form>
    </>
  );
}

function NeedsPlace({ session, language }: { session: ProposeDatesFragment; language: Language }) {
  return (
    <Notice tone="late" title={datesWords(language)('needsPlace')}>
      <a href={`${sessionHref(language, session.slug)}/verzetten`}>{datesWords(language)('needsPlaceLink')}</a>
    </Notice>
  );
}

function DateRow({ number, language, kit, looked }: { number: number; language: Language; kit: Kit; looked: LookedAtDates | null }) {
  const labels = timeLabels(language);
  const notes = looked?.notes[looked.rows.indexOf(number)];
  const field = (name: keyof TypedTimes) => ({ ...kit.field(rowName(name, number)), label: labels[name] });
  return (
    <fieldset>
      <legend className="utrecht-form-label">{datesWords(language)('date', { number })}</legend>
      <TimeFields language={language} field={field} />
      {notes && <DayNotes notes={notes} language={language} />}
    </fieldset>
  );
}

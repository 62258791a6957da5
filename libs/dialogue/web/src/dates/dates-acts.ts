import { type DateChoice, type NotesOfDatesQuery, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Show } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { languageTyped } from '../planning/move-act';
import { inOwnRows, requireClosing, requireDates } from './typed-dates';

const Propose = graphql(`
  mutation ProposeDates($session: ID!, $input: DatesInput!) {
    proposeDates(session: $session, input: $input) {
      id
    }
  }
`);

const Choose = graphql(`
  mutation ChooseDates($session: ID!, $choices: [DateChoiceInput!]!, $organisation: ID) {
    chooseDates(session: $session, choices: $choices, organisation: $organisation) {
      id
    }
  }
`);

const Settle = graphql(`
  mutation SettleDate($session: ID!, $input: SettleInput!) {
    settleDate(session: $session, input: $input) {
      id
    }
  }
`);

const Notes = graphql(`
  query NotesOfDates($slug: String!, $dates: [ProposedDateInput!]!) {
    session(slug: $slug) {
      notesOfDates(dates: $dates) {
        ...DayNotes
      }
    }
  }
`);

/** What was typed, and what each of its dates meets: row by row. */
export interface LookedAtDates {
  values: Record<string, string>;
  rows: number[];
  notes: NotesOfDatesQuery['session']['notesOfDates'];
}

export const lookAtDates: Show = async (visit, form): Promise<LookedAtDates> => {
  const { rows, dates } = requireDates(form);
  const { session } = await visit.ask(Notes, { slug: visit.param('slug'), dates });
  return { values: form.values, rows, notes: session.notesOfDates };
};

const choices: readonly DateChoice[] = ['yes', 'if_needed', 'no'];

/** What was chosen of each date; a date of which nothing was said is left out. */
export const choicesIn = (form: Form) =>
  form.all('date').flatMap((dateId) => {
    const choice = choices.find((each) => each === form.choice(`choice-${dateId}`));
    return choice ? [{ dateId, choice }] : [];
  });

/** Everything that is done on the page of a session's dates. */
export const datesActs: Record<string, Act> = {
  send: async (visit, form) => {
    const { rows, dates } = requireDates(form);
    try {
      await visit.ask(Propose, { session: form.text('id'), input: { dates, closesAt: requireClosing(form) } });
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      throw new ApiRefusal(error.code, error.fields.map((each) => inOwnRows(each, rows)), error.facts, error.reference);
    }
    return back(visit, 'data-voorgesteld', '/data');
  },
  choose: async (visit, form) => {
    await visit.ask(Choose, { session: form.text('id'), choices: choicesIn(form), organisation: form.choice('organisationId') });
    return back(visit, 'data-gekozen', '/data');
  },
  settle: async (visit, form) => {
    const input = { dateId: form.choice('dateId') ?? '', reason: form.choice('reason'), language: languageTyped(form, visit.language) };
    if (!input.dateId) throw new ApiRefusal('INVALID_INPUT', [{ field: 'dateId', problem: 'choice' }]);
    await visit.ask(Settle, { session: form.text('id'), input });
    return back(visit, 'datum-vast');
  },
};

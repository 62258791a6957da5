import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Show } from '@samenspraak/shared-web';

const Choose = graphql(`
  mutation ChooseCalendar($choice: CalendarChoiceInput!) {
    chooseCalendar(choice: $choice) {
      id
    }
  }
`);

const Make = graphql(`
  mutation MakeCalendarLink {
    makeCalendarLink {
      url
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawCalendarLink {
    withdrawCalendarLink {
      id
    }
  }
`);

/** One of two answers to a question. @throws {ApiRefusal} for another */
function oneOf(form: Form, field: string, yes: string, no: string): boolean {
  const given = form.choice(field);
  if (given !== yes && given !== no) throw new ApiRefusal('INVALID_INPUT', [{ field, problem: 'choice' }]);
  return given === yes;
}

/** Keeps what the reader wants in their own calendar. */
export const chooseCalendar: Act = async (visit, form) => {
  const choice = { invites: oneOf(form, 'invites', 'yes', 'no'), neutral: oneOf(form, 'names', 'neutral', 'named') };
  await visit.ask(Choose, { choice });
  return '/berichten/kalender?gelukt=bewaard';
};

/** The link is in the answer to this one form and nowhere else. */
export const makeCalendarLink: Show = async (visit): Promise<string> => (await visit.ask(Make, {})).makeCalendarLink.url;

export const withdrawCalendarLink: Act = async (visit) => {
  await visit.ask(Withdraw, {});
  return '/berichten/kalender?gelukt=weg';
};

/** What `?gelukt=` can say. */
export const calendarDone = ['bewaard', 'weg'] as const;

export type CalendarDone = (typeof calendarDone)[number];

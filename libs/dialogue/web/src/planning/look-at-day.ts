import { type DayOfMoveQuery, graphql } from '@samenspraak/shared-graphql';
import { type FormState, type Show, freshForm } from '@samenspraak/shared-web';
import { requireMeeting } from './meeting-times';

const Day = graphql(`
  query DayOfMove($slug: String!, $startsAt: DateTime!, $endsAt: DateTime!, $place: String) {
    session(slug: $slug) {
      space {
        dayNotes(startsAt: $startsAt, endsAt: $endsAt, place: $place) {
          ...DayNotes
        }
      }
    }
  }
`);

/** What was typed, and what that day meets: nothing is changed yet. */
export interface LookedAt {
  values: Record<string, string>;
  notes: DayOfMoveQuery['session']['space']['dayNotes'];
}

export const lookAtDay: Show = async (visit, form): Promise<LookedAt> => {
  const meeting = requireMeeting({ day: form.text('day'), from: form.text('from'), until: form.text('until') });
  const { session } = await visit.ask(Day, { slug: visit.param('slug'), ...meeting, place: form.choice('place') });
  return { values: form.values, notes: session.space.dayNotes };
};

/** The form as it stands after looking: everything typed is still there. */
export const afterLooking = (form: FormState, looked: LookedAt | null): FormState =>
  looked ? { ...freshForm(), act: 'send', values: looked.values } : form;

import { type Language, graphql } from '@samenspraak/shared-graphql';
import { type Act, type Form, languages } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { inOwnFields, requireMeeting } from './meeting-times';

const Move = graphql(`
  mutation MoveSession($id: ID!, $to: SessionMoveInput!) {
    moveSession(id: $id, to: $to) {
      id
    }
  }
`);

/** The language a text was said to be written in; the page's own where it was not asked. */
export const languageTyped = (form: Form, page: Language): Language =>
  languages.find((each) => each === form.choice('language')) ?? page;

/** Another time or place for a session. */
export const moveSession: Act = async (visit, form) => {
  const meeting = requireMeeting({ day: form.text('day'), from: form.text('from'), until: form.text('until') });
  const to = { ...meeting, place: form.choice('place'), link: form.choice('link'), reason: form.choice('reason') };
  await inOwnFields(visit.ask(Move, { id: form.text('id'), to: { ...to, language: languageTyped(form, visit.language) } }));
  return back(visit, form.choice('reason') ? 'verzet' : 'bewaard');
};

import { graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type FieldProblem } from '@samenspraak/shared-web';
import { back } from '../done-notice';
import { languageTyped } from '../planning/move-act';
import { noTopic } from './put-on-agenda-form';

const Put = graphql(`
  mutation PutOnAgenda($session: ID!, $input: AgendaItemInput!) {
    putOnAgenda(session: $session, input: $input) {
      id
    }
  }
`);

/** A topic or a procedural item on the agenda of a session. */
export const putOnAgenda: Act = async (visit, form) => {
  const chosen = form.choice('topicId');
  const minutes = form.number('minutes');
  const title = form.choice('title');
  const checks: [boolean, string, string][] = [
    [!chosen, 'topicId', 'choice'],
    [chosen === noTopic && !title, 'title', 'required'],
    [minutes === null, 'minutes', 'number'],
  ];
  const problems: FieldProblem[] = checks.flatMap(([broken, field, problem]) => (broken ? [{ field, problem }] : []));
  if (minutes === null || problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
  const item = chosen === noTopic ? { topicId: null, title } : { topicId: chosen, title: null };
  const input = { ...item, minutes, language: languageTyped(form, visit.language), organisationId: form.choice('organisationId') };
  await visit.ask(Put, { session: form.text('id'), input });
  return back(visit, 'op-de-agenda', '/agenda');
};

import { graphql, type AnswerInput } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type Form, type Visit, languages } from '@samenspraak/shared-web';
import { Typed } from '../typed';
import { type AnswerAct, answerAt } from './answer-choices';

const Open = graphql(`
  mutation OpenTopic($id: ID!, $answer: OpenInput) {
    openTopic(id: $id, answer: $answer) {
      id
    }
  }
`);
const Return = graphql(`
  mutation ReturnTopic($id: ID!, $answer: AnswerInput!) {
    returnTopic(id: $id, answer: $answer) {
      id
    }
  }
`);
const Decline = graphql(`
  mutation DeclineTopic($id: ID!, $answer: DeclineInput!) {
    declineTopic(id: $id, answer: $answer) {
      id
    }
  }
`);
const Refer = graphql(`
  mutation ReferTopic($id: ID!, $answer: ReferInput!) {
    referTopic(id: $id, answer: $answer) {
      id
    }
  }
`);
const Merge = graphql(`
  mutation MergeTopic($id: ID!, $answer: MergeInput!) {
    mergeTopic(id: $id, answer: $answer) {
      id
    }
  }
`);
const Close = graphql(`
  mutation CloseTopic($id: ID!, $answer: AnswerInput!) {
    closeTopic(id: $id, answer: $answer) {
      id
    }
  }
`);

type Send = (visit: Visit, form: Form, id: string, answer: AnswerInput) => Promise<unknown>;

const sends: Record<AnswerAct, Send> = {
  open: (visit, _form, id, answer) => visit.ask(Open, { id, answer }),
  return: (visit, _form, id, answer) => visit.ask(Return, { id, answer }),
  decline: (visit, form, id, answer) => visit.ask(Decline, { id, answer: { ...answer, whatWouldChange: form.text('whatWouldChange') } }),
  refer: (visit, form, id, answer) => visit.ask(Refer, { id, answer: { ...answer, organisationId: form.text('organisationId') } }),
  merge: (visit, form, id, answer) => visit.ask(Merge, { id, answer: { ...answer, into: form.text('into') } }),
  close: (visit, _form, id, answer) => visit.ask(Close, { id, answer }),
};

/** Gives the answer that the address names. */
export const giveAnswer: Act = async (visit, form) => {
  const act = answerAt(visit.param('keuze'));
  if (!act) throw new ApiRefusal('NOT_FOUND');
  const typed = new Typed(form);
  const language = typed.oneOf('language', languages);
  if (act === 'refer') typed.chosen('organisationId');
  if (act === 'merge') typed.chosen('into');
  if (act !== 'open') typed.required('text');
  if (act === 'decline') typed.required('whatWouldChange');
  typed.check();
  await sends[act](visit, form, form.text('id'), { text: form.text('text').trim(), language });
  return `/agenda/${visit.param('slug')}?gelukt=beantwoord`;
};

import { type AppealOutcome, type Measure, graphql } from '@samenspraak/shared-graphql';
import type { Act, Form } from '@samenspraak/shared-web';
import { demand } from '../typed';

const DecideCase = graphql(`
  mutation DecideCase($id: ID!, $decision: DecisionInput!) {
    decideCase(id: $id, decision: $decision) {
      id
    }
  }
`);
const SecondDecision = graphql(`
  mutation SecondDecision($id: ID!, $second: SecondInput!) {
    secondDecision(id: $id, second: $second) {
      id
    }
  }
`);
const JudgeAppeal = graphql(`
  mutation JudgeAppeal($id: ID!, $judgement: JudgementInput!) {
    judgeAppeal(id: $id, judgement: $judgement) {
      id
    }
  }
`);

/** "Nothing" is chosen aloud on the page, and nothing for the API. */
const measureIn = (form: Form): Measure | null => {
  const measure = form.choice<Measure | 'none'>('measure');
  return measure === 'none' ? null : measure;
};

const ofCase = (id: string) => `/moderatie/zaken/${id}`;

export const decideCase: Act = async (visit, form) => {
  demand(form, 'measure', 'rule', 'facts');
  const id = visit.param('id');
  const decision = { measure: measureIn(form), rule: form.text('rule'), facts: form.text('facts'), days: form.number('days'), aboutId: form.choice('aboutId') };
  await visit.ask(DecideCase, { id, decision: { ...decision, criticism: form.choice('criticism') === 'yes', language: visit.language } });
  return ofCase(id);
};

export const secondDecision: Act = async (visit, form) => {
  demand(form, 'agree');
  const id = visit.param('id');
  await visit.ask(SecondDecision, { id, second: { agree: form.choice('agree') === 'yes', note: form.choice('note') } });
  return ofCase(id);
};

export const judgeAppeal: Act = async (visit, form) => {
  demand(form, 'outcome', 'answer');
  const id = visit.param('id');
  const judgement = { outcome: form.text('outcome') as AppealOutcome, measure: measureIn(form), days: form.number('days'), answer: form.text('answer') };
  await visit.ask(JudgeAppeal, { id, judgement: { ...judgement, language: visit.language } });
  return ofCase(id);
};

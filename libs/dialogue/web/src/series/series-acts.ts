import { type Audience, type Language, graphql } from '@samenspraak/shared-graphql';
import { type Act, ApiRefusal, type FieldProblem, type Form, type Visit } from '@samenspraak/shared-web';
import { languageTyped } from '../planning/move-act';
import type { SeriesDone } from './series-words';
import { ownField, termsProblems, termsTyped } from './terms-fields';
import { ruleProblems, ruleTyped, typedRule } from './typed-rule';

const Start = graphql(`
  mutation StartSeries($input: SeriesInput!) {
    startSeries(input: $input) {
      slug
    }
  }
`);

const ChangeTerms = graphql(`
  mutation ChangeSeriesTerms($id: ID!, $to: SeriesTermsInput!, $reason: ReasonInput!) {
    changeSeriesTerms(id: $id, to: $to, reason: $reason) {
      id
    }
  }
`);

const ChangeRule = graphql(`
  mutation ChangeSeriesRule($id: ID!, $to: SeriesRuleInput!, $reason: ReasonInput!) {
    changeSeriesRule(id: $id, to: $to, reason: $reason) {
      id
    }
  }
`);

const End = graphql(`
  mutation EndSeries($id: ID!, $end: SeriesEndInput!) {
    endSeries(id: $id, end: $end) {
      id
    }
  }
`);

/** @throws {ApiRefusal} naming every field that is wrong */
function refuse(problems: FieldProblem[]): void {
  if (problems.length) throw new ApiRefusal('INVALID_INPUT', problems);
}

async function inOwnFields<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    const fields = error.fields.map((each) => ({ ...each, field: ownField(each.field) }));
    throw new ApiRefusal(error.code, fields, error.facts, error.reference);
  }
}

const back = (visit: Visit, done: SeriesDone): string => `/reeksen/${visit.param('slug')}?gelukt=${done}`;
const reasonTyped = (form: Form, page: Language) => ({ text: form.text('text'), language: languageTyped(form, page) });
const reasonProblems = (form: Form): FieldProblem[] => (form.choice('text') ? [] : [{ field: 'text', problem: 'required' }]);
const audiences: readonly Audience[] = ['everyone', 'members'];

/** The rhythm stands in the address, the rules of the table in the form. */
export const startSeries: Act = async (visit, form) => {
  const typed = typedRule(visit);
  const audience = audiences.find((each) => each === form.choice('audience'));
  refuse([...ruleProblems(typed, true), ...termsProblems(form), ...(audience ? [] : [{ field: 'audience', problem: 'choice' }])]);
  const own = { spaceId: form.text('spaceId'), name: typed.name, language: languageTyped(form, visit.language), audience: audience ?? 'everyone' };
  const { startSeries: started } = await inOwnFields(visit.ask(Start, { input: { ...own, rule: ruleTyped(typed), terms: termsTyped(form) } }));
  return `/reeksen/${started.slug}?gelukt=begonnen`;
};

export const changeSeriesRule: Act = async (visit, form) => {
  const typed = typedRule(visit);
  refuse([...ruleProblems(typed, false), ...reasonProblems(form)]);
  await inOwnFields(visit.ask(ChangeRule, { id: form.text('id'), to: ruleTyped(typed), reason: reasonTyped(form, visit.language) }));
  return back(visit, 'ritme');
};

export const changeSeriesTerms: Act = async (visit, form) => {
  refuse([...termsProblems(form), ...reasonProblems(form)]);
  await inOwnFields(visit.ask(ChangeTerms, { id: form.text('id'), to: termsTyped(form), reason: reasonTyped(form, visit.language) }));
  return back(visit, 'afspraken');
};

export const endSeries: Act = async (visit, form) => {
  const lastDay = form.text('lastDay');
  refuse([...(/^\d{4}-\d{2}-\d{2}$/.test(lastDay) ? [] : [{ field: 'lastDay', problem: 'date' }]), ...reasonProblems(form)]);
  const end = { lastDay, reason: form.text('text'), language: languageTyped(form, visit.language) };
  await visit.ask(End, { id: form.text('id'), end });
  return back(visit, 'gestopt');
};

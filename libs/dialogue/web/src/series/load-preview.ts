import { graphql } from '@samenspraak/shared-graphql';
import { ApiRefusal, type FieldProblem, type Visit } from '@samenspraak/shared-web';
import type { SeriesPreviewData } from './rule-preview';
import { type TypedRule, ruleProblems, ruleTyped, typedField } from './typed-rule';

const Preview = graphql(`
  query SeriesPreview($spaceId: ID!, $rule: SeriesRuleInput!, $series: ID) {
    seriesPreview(spaceId: $spaceId, rule: $rule, seriesId: $series) {
      ...SeriesPreview
    }
  }
`);

/** What was typed, what is wrong with it, and what it would give when nothing is. */
export interface LookedAhead {
  typed: TypedRule;
  problems: FieldProblem[];
  preview: SeriesPreviewData | null;
}

export const notSent = (typed: TypedRule): LookedAhead => ({ typed, problems: [], preview: null });

/** Asks the API what the rhythm would give; what it finds wrong is said beside the field. */
export async function lookAhead(visit: Visit, typed: TypedRule, space: string, series: string | null = null): Promise<LookedAhead> {
  const problems = ruleProblems(typed, series === null);
  if (problems.length) return { typed, problems, preview: null };
  try {
    const { seriesPreview } = await visit.ask(Preview, { spaceId: space, rule: ruleTyped(typed), series });
    return { typed, problems: [], preview: seriesPreview };
  } catch (error) {
    if (!(error instanceof ApiRefusal) || error.code !== 'INVALID_INPUT') throw error;
    return { typed, problems: error.fields.map((each) => ({ ...each, field: typedField(each.field) ?? 'day' })), preview: null };
  }
}

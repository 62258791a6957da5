import { registerEnumType } from '@nestjs/graphql';

export enum ReportState {
  in_preparation = 'in_preparation',
  in_review = 'in_review',
  approved = 'approved',
  approved_with_dissent = 'approved_with_dissent',
  not_agreed = 'not_agreed',
}

export enum Verdict {
  approve = 'approve',
  dissent = 'dissent',
}

registerEnumType(ReportState, { name: 'ReportState' });
registerEnumType(Verdict, { name: 'Verdict' });

/** What a report becomes by what the sides said; in review until both have spoken. */
export function stateAfter(verdicts: Verdict[]): ReportState {
  if (verdicts.length < 2) return ReportState.in_review;
  return verdicts.includes(Verdict.dissent) ? ReportState.approved_with_dissent : ReportState.approved;
}

/** Both sides have spoken: whoever may see the session may read it. */
export const isAgreed = (state: ReportState): boolean =>
  state === ReportState.approved || state === ReportState.approved_with_dissent;

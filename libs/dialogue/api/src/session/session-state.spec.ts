import { ReportState, Verdict, isAgreed, stateAfter } from '../report/report-state';
import { SessionState, SessionStep, isSessionStep, sessionSteps } from './session-state';

/** The table of steps read the other way: what may be done in each state. */
const waysOn: Record<SessionState, SessionStep[]> = {
  draft: ['announce', 'poll', 'invite', 'move', 'skip'],
  polling: ['choose', 'settle', 'cancel'],
  planned: ['invite', 'move', 'cancel', 'answer', 'arrange', 'fix'],
  agenda_fixed: ['invite', 'move', 'cancel', 'answer', 'hold'],
  held: ['write', 'send', 'recommend'],
  report_in_review: ['review', 'recommend'],
  report_approved: ['close'],
  report_not_agreed: ['close'],
  ...{ closed: [], cancelled: [] },
};

it.each(Object.values(SessionState))('goes on from %s as the table says, and no other way', (state) => {
  expect((Object.keys(sessionSteps) as SessionStep[]).filter((step) => isSessionStep(step, state))).toEqual(waysOn[state]);
});

const { approve, dissent } = Verdict;
it.each([
  [[], ReportState.in_review],
  [[approve], ReportState.in_review],
  [[dissent], ReportState.in_review],
  [[approve, approve], ReportState.approved],
  [[approve, dissent], ReportState.approved_with_dissent],
  [[dissent, dissent], ReportState.approved_with_dissent],
])('after %j a report is %s', (verdicts, state) => expect(stateAfter(verdicts)).toBe(state));

it('is agreed once both sides have spoken, with a dissent or without', () => {
  expect(Object.values(ReportState).filter(isAgreed)).toEqual([ReportState.approved, ReportState.approved_with_dissent]);
});

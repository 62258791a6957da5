import { Role, Side, Viewer, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { itemActs } from '../agenda/agenda-item.policy';
import { ReportState } from '../report/report-state';
import { canCut, canReadReport, canRemark, canSpeak, reportActs } from '../report/report.policy';
import { canAnswerRemark, canTakeBackRemark } from '../report/remarks/remark.policy';
import { SessionState } from './session-state';
import { AtTable, acts, canSee } from './session.policy';

const someone = (roles: Role[], ...organisations: [string, Side][]): Viewer => ({
  kind: 'person',
  standings: [{
    ...{ participantId: 'p', spaceId: 'table', roles },
    mandates: organisations.map(([organisationId, side]) => ({ organisationId, side, function: 'bestuurslid' })),
  }],
});
const mosque: [string, Side] = ['mosque', Side.communities];
const ministry: [string, Side] = ['ministry', Side.government];
const people = {
  visitor,
  member: someone(['member']),
  manager: someone(['member', 'manager']),
  facilitator: someone(['member', 'facilitator']),
  mosque: someone(['member'], mosque),
  ministry: someone(['member'], ministry),
  withoutSeat: someone(['member'], ['foundation', Side.communities]),
};
type Who = keyof typeof people;
const session = (parts: Partial<AtTable> = {}): AtTable => ({
  ...{ spaceId: 'table', state: SessionState.planned, audience: Audience.everyone },
  seats: [mosque, ministry].map(([organisationId, side]) => ({ id: organisationId, organisationId, side })),
  ...parts,
});
const whoMay = <S>(rule: (viewer: Viewer, subject: S) => boolean, subject: S): Who[] =>
  (Object.keys(people) as Who[]).filter((who) => rule(people[who], subject));
const everyone = Object.keys(people) as Who[];

it.each<[Partial<AtTable>, Who[]]>([
  [{ audience: Audience.everyone }, everyone],
  [{ audience: Audience.members }, everyone.filter((who) => who !== 'visitor')],
  [{ audience: Audience.facilitators }, ['manager', 'facilitator']],
  [{ state: SessionState.draft }, ['manager', 'facilitator']],
  [{ state: SessionState.polling }, everyone.filter((who) => who !== 'visitor')],
  [{ spaceId: 'elsewhere', audience: Audience.members }, []],
])('a session that is %j is seen by %j', (parts, who) => {
  expect(whoMay(canSee, session(parts))).toEqual(who);
});

it.each<[SessionState, Partial<Record<Who, string[]>>]>([
  [SessionState.draft, { facilitator: ['announce', 'discard', 'invite', 'move', 'chooseChair', 'poll'], mosque: [], manager: [] }],
  [SessionState.polling, { facilitator: ['cancel', 'settle'], mosque: ['choose'], withoutSeat: [], member: [], manager: [], visitor: [] }],
  [SessionState.planned, {
    facilitator: ['invite', 'move', 'chooseChair', 'cancel', 'putOnAgenda', 'order', 'fix'],
    ...{ mosque: ['answer', 'putOnAgenda'], ministry: ['answer', 'putOnAgenda'], withoutSeat: [], member: [], manager: [], visitor: [] },
  }],
  [SessionState.agenda_fixed, { facilitator: ['invite', 'move', 'chooseChair', 'cancel', 'hold'], mosque: ['answer'], member: [] }],
  [SessionState.held, { facilitator: [], mosque: [] }],
  [SessionState.report_approved, { facilitator: ['close'], mosque: [] }],
  [SessionState.report_not_agreed, { facilitator: ['close'] }],
  [SessionState.closed, { facilitator: [] }],
  [SessionState.cancelled, { facilitator: [] }],
])('of a session that is %s may be done: %j', (state, expected) => {
  for (const [who, may] of Object.entries(expected)) {
    const offered = Object.entries(acts).flatMap(([act, rule]) => (rule(people[who as Who], session({ state })) ? [act] : []));
    expect([who, offered]).toEqual([who, may]);
  }
});

it('cancels a draft that its series made, instead of throwing it away: it would come back', () => {
  const draft = session({ state: SessionState.draft, occurrenceOn: '2027-01-07' });
  const offered = Object.entries(acts).flatMap(([act, rule]) => (rule(people.facilitator, draft) ? [act] : []));
  expect(offered).toEqual(['announce', 'invite', 'move', 'chooseChair', 'cancel', 'poll']);
});

it('lets only the side that brought an item take it off, and only the other side ask', () => {
  const subject = { ...session(), item: { side: Side.communities } };
  expect(whoMay(itemActs.takeOff, subject)).toEqual(['mosque']);
  expect(whoMay(itemActs.askToMove, subject)).toEqual(['ministry']);
  expect(whoMay(itemActs.takeOff, { ...subject, state: SessionState.agenda_fixed })).toEqual([]);
});

it.each<[SessionState, Partial<Record<Who, string[]>>]>([
  [SessionState.agenda_fixed, { facilitator: [], mosque: [], member: [] }],
  [SessionState.held, { facilitator: ['write', 'send', 'recommend'], mosque: ['write', 'recommend'], ministry: ['write', 'recommend'], manager: [], member: [], withoutSeat: [] }],
  [SessionState.report_in_review, { facilitator: ['recommend'], mosque: ['approve', 'dissent', 'recommend', 'remark'], ministry: ['approve', 'dissent', 'recommend', 'remark'], manager: [], withoutSeat: [] }],
  [SessionState.report_approved, { facilitator: [], mosque: [] }],
])('with the report of a session that is %s may be done: %j', (state, expected) => {
  const report = { ...session({ state }), report: { state: ReportState.in_review }, spoken: [] };
  for (const [who, may] of Object.entries(expected)) {
    const offered = Object.entries(reportActs).flatMap(([act, rule]) => (rule(people[who as Who], report) ? [act] : []));
    expect([who, offered]).toEqual([who, may]);
  }
});

it('lets each side speak once, and cuts nothing from a report after the first has', () => {
  const review = { ...session({ state: SessionState.report_in_review }), report: { state: ReportState.in_review } };
  expect(whoMay(canSpeak, { ...review, spoken: [] })).toEqual(['mosque', 'ministry']);
  expect(whoMay(canSpeak, { ...review, spoken: [Side.government] })).toEqual(['mosque']);
  expect(canSpeak(someone(['member'], mosque, ministry), { ...review, spoken: [Side.government] })).toBe(true);
  expect(whoMay(canRemark, { ...review, spoken: [] })).toEqual(['mosque', 'ministry']);
  expect(whoMay(canRemark, { ...review, spoken: [Side.government] })).toEqual([]);
  const remark = { side: Side.communities };
  expect(whoMay(canAnswerRemark, { ...review, spoken: [], remark })).toEqual(['ministry']);
  expect(whoMay(canTakeBackRemark, { ...review, spoken: [], remark })).toEqual(['mosque']);
  expect(whoMay(canCut, { ...review, spoken: [] })).toEqual(['facilitator', 'mosque', 'ministry']);
  expect(whoMay(canCut, { ...review, spoken: [Side.government] })).toEqual([]);
});

it('keeps a report with those who take part until both sides have spoken', () => {
  const report = (state: ReportState) => ({ ...session({ state: SessionState.report_in_review }), report: { state } });
  for (const state of [ReportState.in_preparation, ReportState.in_review, ReportState.not_agreed]) expect(whoMay(canReadReport, report(state))).toEqual(everyone.filter((who) => who !== 'visitor'));
  expect(whoMay(canReadReport, { ...report(ReportState.approved), audience: Audience.members })).toEqual(everyone.filter((who) => who !== 'visitor'));
  expect(whoMay(canReadReport, report(ReportState.approved_with_dissent))).toEqual(everyone);
});

import { Measure, TopicState } from '@samenspraak/agenda-api';
import { Role, Side, StandingMandate, Viewer, visitor } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { CaseState, caseSteps, isPossibleNow } from './case-state';
import {
  Judging, Matter, canDecide, canFlag, canJudgeAppeal, canModerate, canSecond, canUseRule, hasSomethingToAppeal, isFirstAppeal, isInTime, isLighter, isNotInvolved,
  isNotOwnOrganisation, isOtherSide, isSomebodyElse, needsSecond, restsOnMoreThanTone,
} from './moderation.policy';
import { ruleOf, ruleVersions } from './rules/rule-list';

const spaceId = 'space';
const someone = (id: string, roles: Role[] = ['member'], mandates: StandingMandate[] = []): Viewer => ({
  kind: 'person',
  standings: [{ participantId: id, spaceId, roles, mandates }],
});
const member = someone('member');
const moderator = someone('moderator', ['member', 'moderator']);
const stranger: Viewer = { kind: 'person', standings: [] };

const topic = { id: 't', spaceId, state: TopicState.open, audience: Audience.everyone, measure: null };
const reply = { id: 'c', withdrawnAt: null, measure: null };
const matter = (parts: Partial<Matter> = {}, ofTopic: Partial<Matter['topic']> = {}): Matter => ({ topic: { ...topic, ...ofTopic }, contribution: null, own: false, ...parts });

it.each<[string, Viewer, Matter, boolean]>([
  ['a member, an open topic', member, matter(), true],
  ['a visitor, for everyone', visitor, matter(), true],
  ['a visitor, for members', visitor, matter({}, { audience: Audience.members }), false],
  ['a stranger, for members', stranger, matter({}, { audience: Audience.members }), false],
  ['a member, for members', member, matter({}, { audience: Audience.members }), true],
  ['what only facilitators read', member, matter({}, { audience: Audience.facilitators }), false],
  ['one’s own', member, matter({ own: true }), false],
  ['a draft', member, matter({}, { state: TopicState.draft }), false],
  ['what has a label', member, matter({}, { measure: Measure.labelled }), false],
  ['a reply under a topic with a label', member, matter({ contribution: reply }, { measure: Measure.labelled }), true],
  ['a reply under a replaced topic', member, matter({ contribution: reply }, { measure: Measure.replaced }), false],
  ['a reply that was taken back', member, matter({ contribution: { ...reply, withdrawnAt: new Date() } }), false],
  ['a replaced reply', member, matter({ contribution: { ...reply, measure: Measure.replaced } }), false],
])('reporting: %s', (_name, viewer, subject, may) => expect(canFlag(viewer, subject)).toBe(may));

const [law, house, tone] = ['threat', 'about_a_person', 'belittling'].map((key) => ruleOf(ruleVersions[0]!, key)!);

it.each([
  ['a visitor by law', visitor, law, true],
  ['a visitor by house rule', visitor, house, false],
  ['somebody of elsewhere by house rule', stranger, house, false],
  ['a member by house rule', member, house, true],
])('grounds: %s', (_name, viewer, rule, may) => expect(canUseRule(viewer, { rule: rule!, spaceId })).toBe(may));

it('has criticism of government and its tone in no rule', () => {
  expect(ruleVersions.flatMap(({ rules }) => rules.map(({ key }) => key)).filter((key) => /critic|government|polite/.test(key))).toEqual([]);
  for (const measure of Object.values(Measure)) {
    expect(restsOnMoreThanTone(moderator, { criticism: true, rule: tone!, measure })).toBe(false);
    expect(restsOnMoreThanTone(moderator, { criticism: false, rule: tone!, measure })).toBe(true);
    expect(restsOnMoreThanTone(moderator, { criticism: true, rule: law!, measure })).toBe(true);
    expect(needsSecond({ criticism: true }, measure)).toBe(true);
    expect(needsSecond({ criticism: false }, measure)).toBe(false);
  }
  expect(needsSecond({ criticism: true }, null)).toBe(false);
  expect(restsOnMoreThanTone(moderator, { criticism: true, rule: tone!, measure: null })).toBe(true);
});

it('is moderated by moderators of that space', () => {
  expect([member, moderator, visitor, someone('f', ['member', 'facilitator', 'manager'])].map((viewer) => canModerate(viewer, { spaceId }))).toEqual([false, true, false, false]);
  expect(canModerate(moderator, { spaceId: 'elsewhere' })).toBe(false);
});

const judging = (parts: Partial<Judging> = {}): Judging => ({
  found: { state: CaseState.appealed, about: ['mosque'], criticism: false },
  ...{ involved: false, side: Side.communities, decision: { decidedById: 'first', secondById: 'second', side: Side.government }, ...parts },
});

it('is judged by other people, from the other side, never about their own organisation', () => {
  expect([moderator, someone('first'), someone('second')].map((viewer) => isSomebodyElse(viewer, judging()))).toEqual([true, false, false]);
  expect([Side.communities, Side.government].map((side) => isOtherSide(moderator, judging({ side })))).toEqual([true, false]);
  const ofMosque = someone('m', ['moderator'], [{ organisationId: 'mosque', side: Side.communities, function: 'bestuurslid' }]);
  const about = (...ids: string[]) => judging({ found: { ...judging().found, about: ids } });
  expect([moderator, ofMosque].map((viewer) => isNotOwnOrganisation(viewer, about('mosque', 'another')))).toEqual([true, false]);
  expect(isNotOwnOrganisation(ofMosque, about())).toBe(true);
});

it('is judged by nobody who wrote or reported it, and by nobody while nothing is decided', () => {
  expect([true, false].map((involved) => isNotInvolved(moderator, judging({ involved })))).toEqual([false, true]);
  const undecided = judging({ decision: null });
  expect([isOtherSide(moderator, undecided), isSomebodyElse(moderator, undecided)]).toEqual([false, false]);
  const alone = judging({ decision: { decidedById: 'first', secondById: null, side: Side.government } });
  expect([moderator, someone('first')].map((viewer) => isSomebodyElse(viewer, alone))).toEqual([true, false]);
});

it.each([
  ['decides', canDecide, CaseState.open],
  ['seconds', canSecond, CaseState.proposed],
  ['judges an appeal against', canJudgeAppeal, CaseState.appealed],
  ['appeals', (viewer: Viewer, { found }: Judging) => isFirstAppeal(viewer, { ...appealed, state: found.state }), CaseState.decided],
] as const)('somebody %s what is %s there for it', (_act, rule, state) => {
  const may = Object.values(CaseState).filter((each) => rule(moderator, judging({ found: { state: each, about: [], criticism: false } })));
  expect(may).toEqual([state]);
});

const decision = { measure: Measure.closed, inForceAt: new Date(), endedAt: null, appealUntil: '2026-11-24' };
const appealed = { own: true, decision, state: CaseState.decided, today: '2026-11-24' };

it.each([
  ['one’s own', appealed, true],
  ['somebody else’s', { ...appealed, own: false }, false],
  ['not in force yet', { ...appealed, decision: { ...decision, inForceAt: null } }, false],
  ['nothing was done', { ...appealed, decision: { ...decision, measure: null } }, false],
  ['over', { ...appealed, decision: { ...decision, endedAt: new Date() } }, false],
])('has something to appeal: %s', (_what, subject, may) => expect(hasSomethingToAppeal(member, subject)).toBe(may));

it.each([
  ['2026-11-24', '2026-11-24', true],
  ['2026-11-24', '2026-11-23', true],
  ['2026-11-24', '2026-11-25', false],
  [null, '2026-11-24', false],
])('takes an appeal until %s on %s: %s', (appealUntil, today, may) => {
  expect(isInTime(member, { ...appealed, today, decision: { ...decision, appealUntil } })).toBe(may);
});

const { labelled, closed, replaced } = Measure;
it.each<[Measure | null, string | null, Measure | null, string | null, boolean]>([
  [null, null, labelled, null, false],
  [null, null, null, '2026-12-01', false],
  [replaced, null, null, null, false],
  [closed, '2026-12-02', closed, '2026-12-02', false],
  [closed, '2026-12-02', closed, null, false],
  [closed, '2026-12-02', closed, '2026-12-01', true],
  [closed, '2026-12-02', labelled, '2026-12-03', false],
  [closed, null, labelled, '2026-12-03', true],
  [replaced, null, labelled, null, true],
  [replaced, null, closed, null, true],
  [closed, null, labelled, null, true],
  [labelled, null, replaced, null, false],
  [labelled, null, closed, '2026-12-01', false],
  [replaced, null, replaced, null, false],
  [replaced, null, replaced, '2026-12-01', true],
  [replaced, '2026-12-01', replaced, '2026-12-02', false],
  [replaced, '2026-12-01', labelled, null, false],
  [replaced, '2026-12-01', labelled, '2026-12-01', true],
])('an appeal: %s until %s becoming %s until %s', (measure, until, instead, insteadUntil, may) =>
  expect(isLighter({ measure, until }, { measure: instead, until: insteadUntil })).toBe(may));

it('has a way on from every state but the last two', () => {
  const ways = Object.values(CaseState).map((state) => [state, Object.keys(caseSteps).filter((step) => isPossibleNow(step as 'decide', state))]);
  expect(Object.fromEntries(ways)).toEqual({
    ...{ open: ['decide', 'drop'], proposed: ['second', 'drop'], decided: ['appeal', 'end'], appealed: ['judgeAppeal', 'end', 'drop'] },
    ...{ settled: ['end'], moot: [] },
  });
});

import { TopicEvent, TopicEventKind, TopicMoved } from '@samenspraak/agenda-api';
import { aTheme, aTopic } from '@samenspraak/agenda-api/testing';
import { NotesDestroyed, ReportApproval, ReportJudged, SeriesEvent, SeriesEventKind, SeriesMoved, SessionEvent, SessionEventKind, SessionMoved, Verdict } from '@samenspraak/dialogue-api';
import { aReport, aSeries, aSession } from '@samenspraak/dialogue-api/testing';
import { Decision, DecisionStep, DecisionStepKind } from '@samenspraak/moderation-api';
import { CommitmentMoved, ProgressKind, ProgressUpdate } from '@samenspraak/progress-api';
import { aCommitment } from '@samenspraak/progress-api/testing';
import { Announcer, Clock, Database, DomainEvent, Role, Side } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience, BodyInvited, CharterSigned, PlaceEvent, PlaceEventKind, PlaceMoved, PlaceTaken, Seat } from '@samenspraak/spaces-api';
import { theNetwork } from '@samenspraak/spaces-api/testing';
import { ActKind } from './act-kind';
import { actOfModeration } from './acts-of-moderation';
import { GovernanceAct } from './governance-act.entity';
import './register-of-acts.module';

let stores: TestStores;
let cast: Awaited<ReturnType<typeof theNetwork>>;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  cast = await theNetwork(stores);
});
afterAll(() => stores.close());

const words = { participantId: null, text: null, language: null };
const ids = { participantId: null, organisationId: null };

/** Each writes the feature's own row and gives the announcement that its use cases make. */
const steps = {
  async topic(kind: TopicEventKind): Promise<DomainEvent> {
    const { id: topicId, spaceId } = await aTopic(stores, cast.space, null);
    const event = await stores.given(TopicEvent, { ...words, ...ids, topicId, spaceId, kind, at: Clock.now(), whatWouldChange: null, referenceId: null });
    return new TopicMoved(spaceId, topicId, event.id);
  },
  async session(kind: SessionEventKind): Promise<DomainEvent> {
    const { id: sessionId, spaceId } = await aSession(stores, cast.space, cast.ministry);
    const event = await stores.given(SessionEvent, { ...ids, sessionId, spaceId, kind, at: Clock.now(), previousStartsAt: null });
    return new SessionMoved(spaceId, sessionId, event.id);
  },
  async verdict(verdict: Verdict): Promise<DomainEvent> {
    const session = await aSession(stores, cast.space, cast.ministry);
    const { id: reportId, spaceId } = await aReport(stores, session);
    const row = { spaceId, reportId, verdict, at: Clock.now(), organisationId: cast.mosque.id, side: Side.communities, participantId: null };
    const approval = await stores.given(ReportApproval, { ...row, paragraphId: null, dissent: null, language: null } as never);
    return new ReportJudged(spaceId, (approval as ReportApproval).id);
  },
  async commitment(kind: ProgressKind): Promise<DomainEvent> {
    const { id: commitmentId, spaceId } = await aCommitment(stores, cast.space, cast.ministry);
    const row = { ...words, organisationId: cast.ministry.id, commitmentId, spaceId, kind, at: Clock.now(), evidenceUrl: null, newDueOn: null, previousDueOn: null };
    return new CommitmentMoved(spaceId, commitmentId, (await stores.given(ProgressUpdate, row as never) as ProgressUpdate).id);
  },
  async place(kind: PlaceEventKind): Promise<DomainEvent> {
    const row = { ...ids, spaceId: cast.space.id, kind, at: Clock.now(), concernsId: null, function: 'adviseur', tasks: ['manager'] };
    return new PlaceMoved(cast.space.id, (await stores.given(PlaceEvent, row)).id);
  },
};

/** The acts that the announcement leaves in the register. */
async function actsAfter(event: DomainEvent): Promise<ActKind[]> {
  const all = () => Database.asPlatform(() => Database.of(GovernanceAct).find());
  const before = new Set((await all()).map(({ id }) => id));
  await Database.asPlatform(() => Announcer.announce(event));
  return (await all()).filter(({ id }) => !before.has(id)).map(({ kind }) => kind);
}

/** A step of a member in their own name, or the other end of an act that has its line already: no act of those who govern. */
const none = null;

describe('status: every step of a topic', () => {
  const table: Record<TopicEventKind, ActKind | null> = {
    ...{ proposed: none, resubmitted: none, withdrawn: none, absorbed: none, commitment_made: none, commitment_confirmed: none },
    ...{ opened: ActKind.topic_opened, returned: ActKind.topic_returned, declined: ActKind.topic_declined, referred: ActKind.topic_referred },
    ...{ merged: ActKind.topic_merged, scheduled: ActKind.topic_scheduled, taken_off_agenda: ActKind.topic_taken_off_agenda },
    ...{ discussed: ActKind.topic_discussed, closed: ActKind.topic_closed, not_answered_in_time: ActKind.topic_not_answered_in_time },
  };
  it.each(Object.entries(table))('%s: %s', async (kind, act) => {
    expect(await actsAfter(await steps.topic(kind as TopicEventKind))).toEqual(act ? [act] : []);
  });
  it('is in the table', () => expect(Object.keys(table).sort()).toEqual(Object.values(TopicEventKind).sort()));
});

describe('dates and guests: every step of a session', () => {
  const table: Record<SessionEventKind, ActKind | null> = {
    // Before there is a date a session is its space's own; the date that it gets is told.
    ...{ dates_proposed: none, dates_undecided: none },
    ...{ planned: ActKind.session_planned, moved: ActKind.session_moved, chair_changed: ActKind.session_chair_changed, guest_added: ActKind.session_guest_added },
    ...{ agenda_fixed: ActKind.session_agenda_fixed, held: ActKind.session_held, cancelled: ActKind.session_cancelled, closed: ActKind.session_closed },
    ...{ report_sent: ActKind.report_sent, report_approved: ActKind.report_settled, report_not_agreed: ActKind.report_not_agreed },
    ...{ report_remarked: none, report_answered: none },
  };
  it.each(Object.entries(table))('%s: %s', async (kind, act) => {
    expect(await actsAfter(await steps.session(kind as SessionEventKind))).toEqual(act ? [act] : []);
  });
  it('is in the table', () => expect(Object.keys(table).sort()).toEqual(Object.values(SessionEventKind).sort()));
});

describe('a series: every step', () => {
  const table: Record<SeriesEventKind, ActKind> = {
    ...{ started: ActKind.series_started, rule_changed: ActKind.series_rule_changed },
    ...{ terms_changed: ActKind.series_terms_changed, ended: ActKind.series_ended },
  };
  it.each(Object.entries(table))('%s: %s', async (kind, act) => {
    const { id: seriesId, spaceId } = await aSeries(stores, cast.space);
    const row = { ...words, seriesId, spaceId, kind: kind as SeriesEventKind, at: Clock.now(), day: '2027-01-07' };
    const event = await stores.given(SeriesEvent, row);
    expect(await actsAfter(new SeriesMoved(spaceId, seriesId, event.id))).toEqual([act]);
  });
  it('is in the table', () => expect(Object.keys(table).sort()).toEqual(Object.values(SeriesEventKind).sort()));
});

describe('what each side says of a report', () => {
  it.each([[Verdict.approve, ActKind.report_approved], [Verdict.dissent, ActKind.report_dissented]])('%s: %s', async (verdict, act) => {
    expect(await actsAfter(await steps.verdict(verdict))).toEqual([act]);
  });
});

it('the end of the working notes of a report, with how many there were', async () => {
  const session = await aSession(stores, cast.space, cast.ministry);
  expect(await actsAfter(new NotesDestroyed(session.spaceId, session.id, { remarks: 3, versions: 2 }))).toEqual([ActKind.report_notes_destroyed]);
  const line = await Database.asPlatform(() => Database.find(GovernanceAct, { kind: ActKind.report_notes_destroyed, subjectId: session.id }));
  expect(JSON.parse(line.content)).toMatchObject({ remarks: '3', versions: '2' });
});

describe('promises and their dates: every step of a commitment', () => {
  const table: Record<ProgressKind, ActKind | null> = {
    ...{ progress: none, agreed: ActKind.commitment_agreed, new_date: ActKind.commitment_new_date, late: ActKind.commitment_late },
    ...{ delivered: ActKind.commitment_delivered, confirmed: ActKind.commitment_confirmed, disputed: ActKind.commitment_disputed },
    ...{ resumed: ActKind.commitment_resumed },
  };
  it.each(Object.entries(table))('%s: %s', async (kind, act) => {
    expect(await actsAfter(await steps.commitment(kind as ProgressKind))).toEqual(act ? [act] : []);
  });
  it('is in the table', () => expect(Object.keys(table).sort()).toEqual(Object.values(ProgressKind).sort()));
});

describe('roles, mandates and seats', () => {
  const table: Record<PlaceEventKind, ActKind> = {
    ...{ seat_given: ActKind.seat_given, seat_ended: ActKind.seat_ended, mandate_ended: ActKind.mandate_ended, task_ended: ActKind.role_ended },
  };
  it.each(Object.entries(table))('%s: %s', async (kind, act) => {
    expect(await actsAfter(await steps.place(kind as PlaceEventKind))).toEqual([act]);
  });
  it('is in the table', () => expect(Object.keys(table).sort()).toEqual(Object.values(PlaceEventKind).sort()));
  it('an invitation of a body, and whoever takes the place: mandate and tasks, each a line', async () => {
    expect(await actsAfter(new BodyInvited(cast.space.id, cast.ministry.id))).toEqual([ActKind.body_invited]);
    const roles: Role[] = ['member', 'facilitator', 'manager'];
    const taken = await actsAfter(new PlaceTaken(cast.space.id, cast.ministry.id, 'adviseur', roles));
    expect(taken.sort()).toEqual([ActKind.mandate_given, ActKind.role_given, ActKind.role_given].sort());
    expect(await actsAfter(new PlaceTaken(cast.space.id, null, null, ['member']))).toEqual([]);
  });
  it('a signature under a charter', async () => {
    const seat = await Database.asPlatform(() => Database.find(Seat, { organisationId: cast.mosque.id }));
    expect(await actsAfter(new CharterSigned(cast.space.id, seat.id))).toEqual([ActKind.charter_signed]);
  });
});

describe('moderation: every step of a decision about a text', () => {
  const step = { at: new Date(), organisationId: null, function: null, participantId: null } as unknown as DecisionStep;
  const decision = { id: 'd', spaceId: 's', rule: 'r', ruleVersion: 1, measure: null } as unknown as Decision;
  it.each(Object.values(DecisionStepKind))('%s', (kind) => {
    expect(actOfModeration({ ...step, kind }, decision, Audience.everyone)).toMatchObject({ kind: `moderation_${kind}` });
  });
});

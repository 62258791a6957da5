import { Topic, TopicEvent } from '@samenspraak/agenda-api';
import { DialogueSeries, NotesDestroyed, Report, ReportApproval, SeriesEvent, Session, SessionEvent } from '@samenspraak/dialogue-api';
import { Commitment, ProgressUpdate } from '@samenspraak/progress-api';
import { Clock, Database } from '@samenspraak/shared-api';
import { Organisation, Seat, Space } from '@samenspraak/spaces-api';
import { Act, lineOf } from './act';
import { actOfCharter, actOfCommitment, actOfNotes, actOfSeries, actOfSession, actOfTopic, actOfVerdict } from './acts-of-features';
import { GovernanceAct } from './governance-act.entity';

/** Each is called in the transaction of the act itself: the act and its line happen together, or neither does. */
type Recorder = (id: string) => Promise<void>;

const organisation = (id: string | null): Promise<Organisation | null> => (id ? Database.of(Organisation).findOneBy({ id }) : Promise.resolve(null));

/** Writes as the platform: nobody who acts can leave their line out or word it. */
export async function record(act: Act | null): Promise<void> {
  if (!act) return;
  const space = await Database.of(Space).findOneBy({ id: act.spaceId });
  const body = await organisation(act.organisationId);
  await Database.of(GovernanceAct).insert(lineOf(act, { body, space }));
}

const asPlatform =
  (work: Recorder): Recorder =>
  (id) =>
    Database.asPlatform(() => work(id));

export const recordTopicStep = asPlatform(async (id) => {
  const event = await Database.find(TopicEvent, { id });
  const topic = await Database.find(Topic, { id: event.topicId });
  const { answeredById } = await Database.find(Space, { id: topic.spaceId });
  await record(actOfTopic(event, topic, answeredById));
});

export const recordSessionStep = asPlatform(async (id) => {
  const event = await Database.find(SessionEvent, { id });
  const session = await Database.find(Session, { id: event.sessionId });
  const chair = await organisation(session.chairId);
  await record(actOfSession(event, session, chair?.name ?? null));
});

export const recordSeriesStep = asPlatform(async (id) => {
  const event = await Database.find(SeriesEvent, { id });
  const { answeredById } = await Database.find(Space, { id: event.spaceId });
  await record(actOfSeries(event, await Database.find(DialogueSeries, { id: event.seriesId }), answeredById));
});

export const recordVerdict = asPlatform(async (id) => {
  const approval = await Database.find(ReportApproval, { id });
  const { sessionId } = await Database.find(Report, { id: approval.reportId });
  await record(actOfVerdict(approval, await Database.find(Session, { id: sessionId })));
});

export const recordNotesDestroyed = ({ sessionId, counts }: NotesDestroyed): Promise<void> =>
  Database.asPlatform(async () => record(actOfNotes(await Database.find(Session, { id: sessionId }), counts, Clock.now())));

export const recordCommitmentStep = asPlatform(async (id) => {
  const update = await Database.find(ProgressUpdate, { id });
  await record(actOfCommitment(update, await Database.find(Commitment, { id: update.commitmentId })));
});

export const recordCharter = asPlatform(async (id) => {
  const seat = await Database.find(Seat, { id });
  await record(actOfCharter(seat, seat.signedAt ?? Clock.now()));
});

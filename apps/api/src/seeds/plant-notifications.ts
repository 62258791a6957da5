import { Contribution, Follow, TopicEvent } from '@samenspraak/agenda-api';
import { SessionEvent, SessionSeat } from '@samenspraak/dialogue-api';
import { Decision, DecisionStep, DecisionStepKind } from '@samenspraak/moderation-api';
import { Notification, NotificationKind } from '@samenspraak/notifications-api';
import { Commitment, ProgressUpdate } from '@samenspraak/progress-api';
import { Mandate, Participant } from '@samenspraak/spaces-api';
import { minutesAfter } from './calendar';
import type { Example } from './example';
import { people } from './network';
import { rowsIn, rowsOf, type Rows } from './write';

interface News {
  kind: NotificationKind;
  event: { id: string; at: Date; participantId?: string | null };
  about: Pick<Partial<Notification>, 'topicId' | 'sessionId' | 'commitmentId' | 'decisionId'>;
  to: string[];
}

/** What those one can sign in as were told in the last weeks, in the interface; nothing goes out by mail. */
export function plantNotifications(example: Example, plants: Rows[]): Rows[] {
  const since = minutesAfter(example.now, -21 * 24 * 60);
  const late: Late = (entity) => rowsIn(plants, entity).filter(({ at }) => at > since);
  const news = [...ofTopics(plants, late), ...ofSessions(plants, late), ...ofCommitments(plants, late), ...ofDecisions(plants, late)];
  const persons = new Map(
    people.flatMap(({ key, participants }) =>
      participants.map(({ space }) => [example.participantId(key, space), key]),
    ),
  );
  return [
    rowsOf(
      Notification,
      news.flatMap((one) => told(one, persons)),
    ),
  ];
}

/** The rows of the last weeks. */
type Late = <T extends { at: Date }>(entity: new () => T) => T[];

/** Everyone once, wherever they take part; whoever did it not at all; the crowd has nobody who would read it. */
function told({ kind, event, about, to }: News, persons: Map<string, string>): Partial<Notification>[] {
  const heard = new Set([persons.get(event.participantId ?? '')]);
  const recipients = to.filter((id) => {
    const person = persons.get(id);
    if (person === undefined || heard.has(person)) return false;
    return heard.add(person);
  });
  return recipients.map((participantId) => ({ participantId, kind, eventId: event.id, at: event.at, ...about }));
}

const followersOf = (plants: Rows[], topicId: string | null): string[] =>
  rowsIn(plants, Follow).flatMap((follow) => (follow.topicId === topicId ? follow.participantId : []));

function ofTopics(plants: Rows[], late: Late): News[] {
  const of = (kind: NotificationKind) => (event: TopicEvent | Contribution) => ({
    ...{ kind, event, about: { topicId: event.topicId }, to: followersOf(plants, event.topicId) },
  });
  return [
    ...late(TopicEvent).map(of(NotificationKind.topic_moved)),
    ...late(Contribution).map(of(NotificationKind.contribution_made)),
  ];
}

const ofSessions = (plants: Rows[], late: Late): News[] =>
  late(SessionEvent).map((event) => {
    const invited = rowsIn(plants, SessionSeat).filter(({ sessionId }) => sessionId === event.sessionId);
    const to = invited.flatMap(({ organisationId }) => speakersFor(plants, organisationId, event.spaceId));
    return { kind: NotificationKind.session_moved, event, about: { sessionId: event.sessionId }, to };
  });

const ofCommitments = (plants: Rows[], late: Late): News[] =>
  late(ProgressUpdate).flatMap((event) => {
    const commitment = rowsIn(plants, Commitment).find(({ id }) => id === event.commitmentId);
    if (!commitment) return [];
    const { ownerId, counterpartId, topicId, spaceId } = commitment;
    const bodies = [ownerId, counterpartId].flatMap((body) => speakersFor(plants, body, spaceId));
    const about = { commitmentId: event.commitmentId };
    return { kind: NotificationKind.commitment_moved, event, about, to: [...bodies, ...followersOf(plants, topicId)] };
  });

/** Whose reply it was. */
const ofDecisions = (plants: Rows[], late: Late): News[] =>
  late(DecisionStep).flatMap((event) => {
    const decision = rowsIn(plants, Decision).find(({ id }) => id === event.decisionId);
    const reply = rowsIn(plants, Contribution).find(({ id }) => id === decision?.contributionId);
    const isTold = event.kind !== DecisionStepKind.appealed && reply?.participantId;
    return isTold ? [{ kind: NotificationKind.decision_moved, event: { id: event.id, at: event.at }, about: { decisionId: event.decisionId }, to: [isTold] }] : [];
  });

/** Who speaks for a body in a space. */
function speakersFor(plants: Rows[], body: string | null, space: string): string[] {
  const here = new Set(rowsIn(plants, Participant).flatMap(({ id, spaceId }) => (spaceId === space ? id : [])));
  return rowsIn(plants, Mandate)
    .filter(({ organisationId, participantId }) => organisationId === body && here.has(participantId))
    .map(({ participantId }) => participantId);
}

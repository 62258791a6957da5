import { Topic, TopicEvent } from '@samenspraak/agenda-api';
import { Report, ReportApproval, Session, SessionEvent } from '@samenspraak/dialogue-api';
import { Decision, DecisionStep } from '@samenspraak/moderation-api';
import { GovernanceAct, actOfCharter, actOfCommitment, actOfModeration, actOfSession, actOfTopic, actOfVerdict, actsOfPlace, lineOf } from '@samenspraak/privacy-api';
import { Commitment, ProgressUpdate } from '@samenspraak/progress-api';
import { Organisation, PlaceEvent, Seat, Space } from '@samenspraak/spaces-api';
import { rowsIn, rowsOf, type Rows } from './write';

/** The register as it would have been written along the way. The worker numbers and seals it. */
export function plantRegister(plants: Rows[]): Rows[] {
  const [organisations, spaces] = [byId(plants, Organisation), byId(plants, Space)];
  const name = (id: string | null | undefined) => organisations.get(id ?? '') ?? null;
  const lines = actsIn(plants, name, spaces).flatMap((act) =>
    act ? lineOf(act, { body: name(act.organisationId), space: spaces.get(act.spaceId) ?? null }) : [],
  );
  return [rowsOf(GovernanceAct, lines)];
}

const byId = <T extends { id: string }>(plants: Rows[], entity: new () => T): Map<string, T> =>
  new Map(rowsIn(plants, entity).map((row) => [row.id, row]));

function actsIn(plants: Rows[], bodyOf: (id: string | null) => Organisation | null, spaces: Map<string, Space>) {
  const [topics, sessions, commitments] = [byId(plants, Topic), byId(plants, Session), byId(plants, Commitment)];
  const reports = byId(plants, Report);
  const of = <T>(map: Map<string, T>, id: string): T => map.get(id) as T;
  return [
    ...rowsIn(plants, TopicEvent).map((event) => {
      const topic = of(topics, event.topicId);
      return actOfTopic(event, topic, of(spaces, topic.spaceId).answeredById);
    }),
    ...rowsIn(plants, SessionEvent).map((event) => {
      const session = of(sessions, event.sessionId);
      return actOfSession(event, session, bodyOf(session.chairId)?.name ?? null);
    }),
    ...rowsIn(plants, ReportApproval).map((approval) => actOfVerdict(approval, of(sessions, of(reports, approval.reportId).sessionId))),
    ...rowsIn(plants, ProgressUpdate).map((update) => actOfCommitment(update, of(commitments, update.commitmentId))),
    ...rowsIn(plants, PlaceEvent).flatMap((event) => actsOfPlace(event, bodyOf(event.organisationId))),
    ...rowsIn(plants, DecisionStep).map((step) => {
      const decision = rowsIn(plants, Decision).find(({ id }) => id === step.decisionId) as Decision;
      return actOfModeration(step, decision, of(topics, decision.topicId).audience);
    }),
    ...rowsIn(plants, Seat).flatMap((seat) => (seat.signedAt ? [actOfCharter(seat, seat.signedAt)] : [])),
  ];
}

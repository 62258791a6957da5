import { randomUUID } from 'node:crypto';
import { SessionEvent, SessionEventKind } from '@samenspraak/dialogue-api';
import type { Example } from './example';
import { giveMoments, lineOn, type Line } from './lines';
import { people, reports, topics, type Day, type SessionExample } from './network';
import { isHeld, spaceOf } from './session-times';

type EventLine = Line<Partial<SessionEvent>>;

/** A session's story: from its announcement to the day its report was agreed and it was closed. */
export function plantSessionEvents(example: Example, session: SessionExample): Partial<SessionEvent>[] {
  if (session.state === 'draft') return [];
  const space = spaceOf(session);
  const place = { sessionId: example.id('session', session.key), spaceId: example.id('space', space) };
  const lines = session.state === 'polling' ? [line(example, -2, SessionEventKind.dates_proposed)] : [announced(example, session), ...(isHeld(session) ? since(example, session) : [])];
  giveMoments(example.calendar, lines);
  const participantId = facilitatorOf(example, space);
  return lines.map(({ row }) => ({ id: randomUUID(), participantId, ...row, ...place }));
}

const line = (example: Example, day: Day, kind: SessionEventKind): EventLine =>
  lineOn<Partial<SessionEvent>>(example.calendar, day, { kind });

/** Before the first topic was put on its agenda. */
function announced(example: Example, { key, on }: SessionExample): EventLine {
  const scheduled = topics.flatMap(({ events }) =>
    events.filter((event) => event.step === 'scheduled' && event.session === key),
  );
  return line(example, Math.min(on - 28, -2, ...scheduled.map((event) => event.on - 1)), SessionEventKind.planned);
}

function since(example: Example, session: SessionExample): EventLine[] {
  const { calendar } = example;
  const held = { day: session.on, date: calendar.sessionDate(session.on), from: session.until };
  const { sharedOn = session.on, approvals = [] } = reports.find((report) => report.session === session.key) ?? {};
  const last = approvals.toSorted((one, other) => one.on - other.on).at(-1);
  const spoken = last?.on ?? session.on;
  const approved = line(example, spoken, SessionEventKind.report_approved);
  approved.row.participantId = last && example.participantId(last.by, spaceOf(session));
  const closing = [{ ...approved, from: '18:00' }, line(example, spoken + 4, SessionEventKind.closed)];
  return [
    line(example, session.on - 12, SessionEventKind.agenda_fixed),
    { ...held, row: { kind: SessionEventKind.held } },
    line(example, sharedOn, SessionEventKind.report_sent),
    ...(session.state === 'closed' ? closing : []),
  ];
}

/** Who runs the space takes these steps. */
function facilitatorOf(example: Example, space: string): string | undefined {
  const runs = people.find(({ participants }) =>
    participants.some((one) => one.space === space && one.roles.includes('facilitator')),
  );
  return runs && example.participantId(runs.key, space);
}

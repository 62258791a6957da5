import { Clock, Database, platform } from '@samenspraak/shared-api';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { SessionEventKind, SessionState } from '../session/session-state';
import { tell } from '../session/session-story';
import { Session } from '../session/session.entity';
import { count } from './count';
import { DatePoll } from './date-poll.entity';
import { plan } from './dates.service';
import { endPoll } from './end-poll';
import { datesOf } from './poll-answers';

/** What the platform does by itself: ends the polls whose term is over. Each once, and each in a transaction of its own. */
export async function closePolls(): Promise<number> {
  const over = { closedAt: IsNull(), closesAt: LessThanOrEqual(Clock.now()) };
  const polls = await Database.asPlatform(() => Database.of(DatePoll).find({ where: over, take: 500 }));
  for (const { sessionId } of polls) await Database.asPlatform(() => close(sessionId));
  return polls.length;
}

/** The lock lets an answer of the last moment count, and keeps two workers from closing the same. */
async function close(id: string): Promise<void> {
  const session = await Database.lock(Session, { id });
  const open = await Database.of(DatePoll).existsBy({ sessionId: id, closedAt: IsNull() });
  if (!open) return;
  const outcome = await count(session);
  await endPoll(session, outcome);
  if (session.state !== SessionState.polling) return;
  const chosen = (await datesOf(id)).find((date) => date.id === outcome.dateId);
  if (chosen) await plan(platform, session, chosen, null, session.language);
  else await tell(platform, session, { kind: SessionEventKind.dates_undecided });
}

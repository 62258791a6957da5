import { Injectable } from '@nestjs/common';
import { Database, InvalidInput, Viewer } from '@samenspraak/shared-api';
import { takeUpOpenItems } from '../agenda/carry-over';
import { actingSeat, sessionToChange } from '../session/at-table';
import { SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { canChoose, canPoll, canRun, canSettle, hasSeat } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { count } from './count';
import { DatePoll, PollOutcome } from './date-poll.entity';
import { DateChoiceInput, DatesInput, SettleInput } from './dates.inputs';
import { answerFor, datesOf } from './poll-answers';
import { ProposedDate } from './proposed-date.entity';
import { requireDates, requireAhead } from './require-dates';
import { endPoll } from './end-poll';

/** The seats of a session choose its date together. */
@Injectable()
export class DatesService {
  /** A draft gets dates to choose from; every invited seat is asked. Until one is chosen it stands at the earliest. */
  async proposeDates(viewer: Viewer, id: string, { dates, closesAt }: DatesInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canPoll);
    requireDates(dates, closesAt, session);
    const [{ startsAt, endsAt }] = dates.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()) as [ProposedDate];
    await Database.of(Session).update({ id }, { startsAt, endsAt });
    await Database.of(DatePoll).insert({ sessionId: id, spaceId: session.spaceId, closesAt });
    await Database.of(ProposedDate).insert(dates.map((date) => ({ ...date, sessionId: id, spaceId: session.spaceId })));
    await advance(viewer, session, 'poll', SessionState.polling, { kind: SessionEventKind.dates_proposed });
    return session;
  }

  /** A seat answers, through whoever speaks for it; until the term it can answer again. */
  async chooseDates(viewer: Viewer, id: string, choices: readonly DateChoiceInput[], organisationId: string | null): Promise<Session> {
    const session = await sessionToChange(viewer, id, hasSeat, canChoose);
    await answerFor(session, actingSeat(viewer, session, organisationId).organisationId, choices);
    return session;
  }

  /** Ends the poll before its term, or after one without an outcome. Another date than the answers point to needs a reason. */
  async settleDate(viewer: Viewer, id: string, { dateId, reason, language }: SettleInput): Promise<Session> {
    const session = await sessionToChange(viewer, id, canRun, canSettle);
    const date = (await datesOf(id)).find((each) => each.id === dateId);
    if (!date) throw InvalidInput.of('dateId', 'choice');
    requireAhead(date);
    const counted = await count(session);
    const pointed = counted.dateId === dateId;
    if (!pointed && !reason) throw InvalidInput.of('reason', 'required');
    await endPoll(session, { outcome: pointed ? PollOutcome.chosen : PollOutcome.by_facilitator, dateId });
    await plan(viewer, session, date, reason ?? null, language);
    return session;
  }
}

/** From now on it is a session like any other: announced to everyone it is for. */
export async function plan(viewer: Viewer, session: Session, { startsAt, endsAt }: ProposedDate, text: string | null, language: Session['language']): Promise<void> {
  await Database.of(Session).update({ id: session.id }, { startsAt, endsAt });
  Object.assign(session, { startsAt, endsAt });
  await advance(viewer, session, 'settle', SessionState.planned, { kind: SessionEventKind.planned, text, language: text ? language : null });
  await takeUpOpenItems(viewer, session);
}

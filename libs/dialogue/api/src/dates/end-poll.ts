import { Clock, Database } from '@samenspraak/shared-api';
import { revokePersonalLinks } from '@samenspraak/spaces-api';
import type { Session } from '../session/session.entity';
import { DatePoll } from './date-poll.entity';
import type { Outcome } from './outcome';

/** What a link from the mail can do. */
export const answerDates = 'answer-dates';

/** Nobody answers any more, and the links in the mails are over. */
export async function endPoll({ id }: Session, { outcome, dateId }: Outcome): Promise<void> {
  await Database.of(DatePoll).update({ sessionId: id }, { closedAt: Clock.now(), outcome, chosenDateId: dateId });
  await revokePersonalLinks(answerDates, id);
}

import { Clock, Database, dayOf } from '@samenspraak/shared-api';
import { LessThan, Not, In } from 'typeorm';
import { openPeriods } from './membership-token';
import { SealedMessage } from './sealed-message.entity';
import { SpentToken } from './spent-token.entity';
import { TokenIssue } from './token-issue.entity';

/** A year after its day a sealed text goes with its replies; proofs are forgotten when their month is no longer taken. */
export async function forgetSealed(): Promise<void> {
  await Database.asPlatform(async () => {
    const yearAgo = Clock.now();
    yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
    await Database.of(SealedMessage).delete({ receivedOn: LessThan(dayOf(yearAgo)) });
    for (const entity of [SpentToken, TokenIssue]) await Database.of(entity).delete({ period: Not(In(openPeriods())) });
  });
}

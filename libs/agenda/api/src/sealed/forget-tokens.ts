import { Database } from '@samenspraak/shared-api';
import { In, Not } from 'typeorm';
import { openPeriods } from './membership-token';
import { SpentToken } from './spent-token.entity';
import { TokenIssue } from './token-issue.entity';

/** Proofs are forgotten, asked and used, when their month is no longer taken. The texts go by the term of their mark. */
export async function forgetTokens(): Promise<void> {
  await Database.asPlatform(async () => {
    for (const entity of [SpentToken, TokenIssue]) await Database.of(entity).delete({ period: Not(In(openPeriods())) });
  });
}

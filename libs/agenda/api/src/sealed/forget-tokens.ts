import { Database } from '@samenspraak/shared-api';
import { In, Not } from 'typeorm';
import { openPeriods } from './membership-token';
import { SpentToken } from './spent-token.entity';

/** Proofs that were used are forgotten when their month is no longer taken. All else goes by the terms of the marks. */
export async function forgetTokens(): Promise<void> {
  await Database.asPlatform(() => Database.of(SpentToken).delete({ period: Not(In(openPeriods())) }));
}

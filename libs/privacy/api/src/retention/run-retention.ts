import { Clock, Database, Vault } from '@samenspraak/shared-api';
import { carryOut } from './carry-out';
import { judge, type ClockState, type Readings } from './clock-judge';
import { RetentionResult, RetentionState } from './retention-state.entity';
import { retentionRules, type RetentionRule } from './rules';

const nothingYet: ClockState = { lastRunAt: null, stoppedAt: null, seenAt: null, reason: null };

/** A rule that could not be carried out; the others were. */
export class RetentionFailed extends Error {
  override readonly name = 'RetentionFailed';
}

/** The clock is not believed: nothing was deleted. */
export class RetentionStopped extends Error {
  override readonly name = 'RetentionStopped';
}

interface Run {
  readings?: () => Promise<Readings>;
  rules?: RetentionRule[];
}

/**
 * The job: carries out every rule, each by itself. It judges the clock first, and remembers what it saw.
 * @throws {RetentionStopped} @throws {RetentionFailed} both for the operator; what could be done, is done
 */
export async function runRetention({ readings = readClocks, rules = retentionRules() }: Run = {}): Promise<void> {
  const read = await readings();
  const verdict = await Database.asPlatform(async () => {
    const judged = judge((await Database.of(RetentionState).findOneBy({ id: 'clock' })) ?? nothingYet, read);
    await Database.of(RetentionState).save({ id: 'clock', ...judged.state });
    return judged;
  });
  if (!verdict.runs) throw new RetentionStopped(`the clock: ${verdict.state.reason}`);
  const failed: string[] = [];
  for (const rule of rules) await one(rule).catch(() => failed.push(rule.name));
  if (failed.length) throw new RetentionFailed(failed.join(', '));
}

async function one(rule: RetentionRule): Promise<void> {
  const at = Clock.now();
  try {
    await carryOut(rule);
    await remember({ rule: rule.name, doneAt: at, failingSince: null });
  } catch (error) {
    const known = await Database.asPlatform(() => Database.of(RetentionResult).findOneBy({ rule: rule.name }));
    await remember({ rule: rule.name, doneAt: known?.doneAt ?? null, failingSince: known?.failingSince ?? at });
    throw error;
  }
}

const remember = (result: RetentionResult): Promise<unknown> => Database.asPlatform(() => Database.of(RetentionResult).save(result));

/** The server's own clock beside those of both databases. */
async function readClocks(): Promise<Readings> {
  const text = 'select clock_timestamp() as now';
  const [[vault], [content]] = await Promise.all([
    Vault.manager.query(text) as Promise<{ now: Date }[]>,
    Database.asPlatform(() => Database.prepared<{ now: Date }>('clock', text)),
  ]);
  return { now: Clock.now(), stores: [vault, content].flatMap((row) => row?.now ?? []) };
}

/** The operator has looked at the clock and says that it is right: the next run deletes again. */
export async function confirmClock(): Promise<void> {
  await Database.asPlatform(() => Database.of(RetentionState).save({ id: 'clock', ...nothingYet, lastRunAt: Clock.now() }));
}

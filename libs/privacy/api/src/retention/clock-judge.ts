/** What is known of the clock between runs. Times by the server's own clock. */
export interface ClockState {
  /** The last run that was trusted to delete. */
  lastRunAt: Date | null;
  /** While it is not trusted: since when, and the last time it was looked at. */
  stoppedAt: Date | null;
  seenAt: Date | null;
  reason: ClockReason | null;
}

/** The servers disagree; the clock stood further back than before; or it went on by more than a day since the last run. */
export type ClockReason = 'disagree' | 'back' | 'forward';

export interface Readings {
  now: Date;
  /** The clocks of both databases. */
  stores: readonly Date[];
}

export const minute = 60 * 1000;
const day = 24 * 60 * minute;
/** How far two clocks of one installation may be apart. */
export const tolerance = 5 * minute;
/** The longest silence between two runs that needs no thought: nothing can then go more than a day early. */
export const plausible = day;
/** How long a clock that jumped must tick on, looked at all the while, before it is believed. */
export const probation = day;

/**
 * May this run delete? A clock that jumped would delete what it may not, and nothing brings that back; waiting a day only
 * deletes a day late. So after a jump nothing goes until the new time has gone on for a day, watched, or the operator
 * says that it is right. Clocks that disagree are never believed.
 */
export function judge(state: ClockState, { now, stores }: Readings): { runs: boolean; state: ClockState } {
  if (stores.some((store) => Math.abs(store.getTime() - now.getTime()) > tolerance)) return stopped(now, 'disagree');
  if (state.stoppedAt && state.seenAt && state.reason) return waiting(state.stoppedAt, state.seenAt, state.reason, now);
  const jump = jumpBetween(state.lastRunAt, now);
  return jump ? stopped(now, jump, state.lastRunAt) : trusted(now);

  function stopped(since: Date, reason: ClockReason, lastRunAt = state.lastRunAt) {
    return { runs: false, state: { lastRunAt, stoppedAt: since, seenAt: now, reason } };
  }

  function waiting(stoppedAt: Date, seenAt: Date, reason: ClockReason, at: Date) {
    const again = jumpBetween(seenAt, at);
    if (again) return stopped(at, again);
    if (reason === 'disagree' && !jumpBetween(state.lastRunAt, at)) return trusted(at);
    if (at.getTime() - stoppedAt.getTime() >= probation) return trusted(at);
    return { runs: false, state: { ...state, seenAt: at } };
  }
}

const trusted = (now: Date) => ({ runs: true, state: { lastRunAt: now, stoppedAt: null, seenAt: null, reason: null } });

function jumpBetween(before: Date | null, now: Date): ClockReason | null {
  if (!before) return null;
  const passed = now.getTime() - before.getTime();
  if (passed < -tolerance) return 'back';
  return passed > plausible ? 'forward' : null;
}

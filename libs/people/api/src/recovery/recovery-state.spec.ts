import { RecoveryConfirmed, RecoveryLate, RecoveryState, RecoveryUsed, RecoveryWithdrawn, demandOpen, endOf, stateOf } from './recovery-state';

const at = (day: number, time = '10:00:00.000') => new Date(`2026-11-${day}T${time}Z`);
const asked = { askedAt: at(20), confirmedAt: null, usedAt: null, withdrawnAt: null };
const confirmed = { ...asked, confirmedAt: at(22) };
const { open, used, withdrawn, late } = RecoveryState;

it.each([
  ['asked', asked, at(20), open, undefined],
  ['asked, in its last moment', asked, at(23, '09:59:59.999'), open, undefined],
  ['asked three days ago', asked, at(23), late, RecoveryLate],
  ['confirmed', confirmed, at(22), RecoveryState.confirmed, RecoveryConfirmed],
  ['confirmed, in its last moment', confirmed, at(23, '09:59:59.999'), RecoveryState.confirmed, RecoveryConfirmed],
  ['confirmed a day ago', confirmed, at(23), late, RecoveryLate],
  ['used, long ago', { ...confirmed, usedAt: at(22) }, at(29), used, RecoveryUsed],
  ['withdrawn', { ...asked, withdrawnAt: at(21) }, at(21), withdrawn, RecoveryWithdrawn],
  ['withdrawn, long ago', { ...asked, withdrawnAt: at(21) }, at(29), withdrawn, RecoveryWithdrawn],
])('%s', (_what, recovery, now, state, refusal) => {
  expect(stateOf(recovery, now)).toBe(state);
  if (refusal) expect(() => demandOpen(recovery, now)).toThrow(refusal);
  else expect(() => demandOpen(recovery, now)).not.toThrow();
});

it('waits three days for two people, and then a day for the new passkey', () => {
  expect([endOf(asked), endOf(confirmed)]).toEqual([at(23), at(23)]);
  expect(endOf({ ...confirmed, confirmedAt: at(20, '11:00:00.000') })).toEqual(at(21, '11:00:00.000'));
});

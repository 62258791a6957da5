import { Side } from '@samenspraak/shared-api';
import { Hosting } from './series-state';
import { Turn, TurnRules, TurnSeat, nextTurn } from './turns';

const { communities, government } = Side;
const seats: TurnSeat[] = [
  ...['moskee', 'koepel'].map((organisationId) => ({ organisationId, side: communities })),
  ...['gemeente', 'ministerie'].map((organisationId) => ({ organisationId, side: government })),
];
const rules = (parts: Partial<TurnRules> = {}): TurnRules => ({ chairId: null, hosting: Hosting.other_side, ...parts });

/** The turns of six meetings after each other. */
function turns(given: TurnRules, around: TurnSeat[], before: Turn[] = []): string[] {
  const past = [...before];
  for (let meeting = 0; meeting < 6; meeting += 1) {
    const turn = nextTurn(given, around, past);
    if (turn) past.push(turn);
  }
  return past.slice(before.length).map(({ chairId, hostId }) => `${chairId}/${hostId ?? '–'}`);
}

it('goes from side to side, and within a side to whoever was asked longest ago', () => {
  expect(turns(rules(), seats)).toEqual(['moskee/gemeente', 'gemeente/moskee', 'koepel/ministerie', 'ministerie/koepel', 'moskee/gemeente', 'gemeente/moskee']);
});

it('goes on where a facilitator chose otherwise', () => {
  const chosen = { chairId: 'ministerie', hostId: null };
  expect(turns(rules({ hosting: Hosting.nobody }), seats, [chosen]).slice(0, 3)).toEqual(['moskee/–', 'gemeente/–', 'koepel/–']);
});

it('lets whoever is in the chair receive everyone, where that was agreed', () => {
  expect(turns(rules({ hosting: Hosting.chair }), seats)[1]).toBe('gemeente/gemeente');
});

it('keeps a chair that does not change, as long as it has a seat', () => {
  expect(new Set(turns(rules({ chairId: 'koepel', hosting: Hosting.nobody }), seats))).toEqual(new Set(['koepel/–']));
  expect(turns(rules({ chairId: 'vertrokken', hosting: Hosting.nobody }), seats)[0]).toBe('moskee/–');
});

it('goes round one side when the other has no seat, and passes by who left', () => {
  const oneSide = seats.filter(({ side }) => side === communities);
  expect(turns(rules({ hosting: Hosting.nobody }), oneSide, [{ chairId: 'vertrokken', hostId: null }]).slice(0, 3)).toEqual(['moskee/–', 'koepel/–', 'moskee/–']);
  expect(nextTurn(rules(), [], [])).toBeNull();
});

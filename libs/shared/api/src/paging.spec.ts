import { InvalidInput } from './refusal';
import { cursorOf, pageOf, readCursor } from './paging';

const at = new Date('2026-11-23T10:00:00.123Z');
const id = '0190a5b0-1234-4abc-8def-0123456789ab';

it('reads back where a row stands, to the millisecond', () => {
  expect(readCursor(cursorOf(at, id))).toEqual([at.toISOString(), id]);
  expect(readCursor(cursorOf(new Date(-1), id))).toEqual(['1969-12-31T23:59:59.999Z', id]);
});

it('is short enough for an address, and needs no escaping there', () => {
  expect(cursorOf(at, id)).toMatch(/^[\w-]{32}$/);
});

it.each(['', 'geen cursor', 'x'.repeat(31), 'x'.repeat(33), '_'.repeat(32), `${'A'.repeat(31)}=`, "'; drop table topic; --aaaaaaaaa"])('refuses %j', (given) => {
  expect(() => readCursor(given)).toThrow(InvalidInput);
});

it('cuts the row that only tells there is more', () => {
  const name = (row: number) => `na ${row}`;
  expect(pageOf([1, 2, 3], 2, name)).toEqual({ nodes: [1, 2], pageInfo: { endCursor: 'na 2', hasNextPage: true } });
  expect(pageOf([1, 2], 2, name).pageInfo).toEqual({ endCursor: 'na 2', hasNextPage: false });
  expect(pageOf([], 2, name).pageInfo).toEqual({ endCursor: null, hasNextPage: false });
});

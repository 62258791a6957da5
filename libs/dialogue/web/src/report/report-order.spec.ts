import { inAgendaOrder, numberOf } from './report-order';

const items = [{ id: 'first' }, { id: 'second' }];
const paragraph = (id: string, agendaItemId: string | null, position: number) => ({ id, agendaItemId, position });

it('puts what is about no item first, then follows the agenda, whatever was written first', () => {
  const written = [paragraph('b', 'second', 1), paragraph('a2', 'first', 3), paragraph('opening', null, 4), paragraph('a1', 'first', 2)];
  expect(inAgendaOrder(written, items).map(({ id }) => id)).toEqual(['opening', 'a1', 'a2', 'b']);
});

it('keeps a paragraph whose item is no longer there, at the end', () => {
  expect(inAgendaOrder([paragraph('lost', 'gone', 1), paragraph('b', 'second', 2)], items).map(({ id }) => id)).toEqual(['b', 'lost']);
});

it('counts paragraphs from 1, and one of another report as 0', () => {
  const all = [paragraph('x', null, 1), paragraph('y', null, 2)];
  expect([numberOf(all, 'y'), numberOf(all, 'elsewhere'), numberOf(all, null)]).toEqual([2, 0, 0]);
});

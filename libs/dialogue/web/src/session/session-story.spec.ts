import { eventText, newStart } from './session-story';

const moved = (previousStartsAt: string | null) => ({ previousStartsAt });
const event = (parts: object) =>
  ({ id: '1', kind: 'moved', at: '', text: null, language: null, previousStartsAt: null, participant: null, organisation: null, ...parts }) as Parameters<typeof eventText>[1];

it('says of each move where it moved to: the next move’s beginning, or the session’s own', () => {
  const session = { startsAt: '2027-03-01T10:00:00Z', events: [moved(null), moved('2027-01-01T10:00:00Z'), moved('2027-02-01T10:00:00Z')] };
  expect([newStart(session, 1), newStart(session, 2)]).toEqual(['2027-02-01T10:00:00Z', '2027-03-01T10:00:00Z']);
});

it('tells a move in time from a move in place', () => {
  const from = '2027-01-14T13:00:00Z';
  expect(eventText('nl', event({ previousStartsAt: from }), '2027-01-15T13:00:00Z')).toBe('Verzet van donderdag 14 januari 2027 naar vrijdag 15 januari 2027');
  expect(eventText('nl', event({ previousStartsAt: from }), from)).toBe('Een andere plaats');
});

it('announces who sits in by function and body, and a seat by its organisation', () => {
  const organisation = { name: 'NCDR' };
  expect(eventText('nl', event({ kind: 'guest_added', organisation, text: 'adviseur' }), '')).toContain('meekijkt');
  expect(eventText('nl', event({ kind: 'guest_added', organisation }), '')).toContain('uitgenodigd');
});

import { deedAt, obstacleTo } from './deeds';
import { judgingBody } from './judging-body';

const own = 'ministry';
const tried = { state: 'delivered', ownerId: own, viewerCan: [] } as const;

it('finds a deed by its place in the address, and nothing else', () => {
  expect(deedAt('klaar')).toBe('deliver');
  expect(deedAt('constructor')).toBeUndefined();
});

it('puts nothing in the way of what the API allows', () => {
  expect(obstacleTo('confirm', { ...tried, viewerCan: ['confirm', 'dispute'] }, [])).toBeUndefined();
});

it('says why it cannot be done', () => {
  expect(obstacleTo('confirm', tried, [own])).toBe('OWN_DELIVERY');
  expect(obstacleTo('dispute', tried, [])).toBe('NOT_YOURS');
  expect(obstacleTo('confirm', { ...tried, state: 'confirmed' }, [])).toBe('NOT_DELIVERED');
  expect(obstacleTo('report', tried, [own])).toBe('ALREADY_DELIVERED');
  expect(obstacleTo('report', { ...tried, state: 'agreed' }, [])).toBe('NOT_YOURS');
});

describe('in whose name a delivery is judged', () => {
  const mosque = { id: 'm', name: 'Moskee', kind: 'mosque' } as const;
  const city = { id: 'c', name: 'Gemeente', kind: 'municipality' } as const;
  const standings = [{ space: { id: 's' }, organisations: [city, mosque] }];
  const judged = { counterpartSide: 'communities', counterpart: null, space: { id: 's' } } as const;

  it('is the body of the other side', () => {
    expect(judgingBody(standings, judged)).toBe(mosque);
    expect(judgingBody(standings, { ...judged, counterpartSide: 'government' })).toBe(city);
  });

  it('is the named body alone, and only in its own space', () => {
    expect(judgingBody(standings, { ...judged, counterpart: { id: 'another' } })).toBeUndefined();
    expect(judgingBody(standings, { ...judged, space: { id: 'elsewhere' } })).toBeUndefined();
  });
});

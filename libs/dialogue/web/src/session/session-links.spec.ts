import { sessionLinks } from './session-links';

const now = new Date('2027-01-14T15:00:00Z');
const session = (parts: Partial<Parameters<typeof sessionLinks>[0]>) =>
  sessionLinks({ state: 'planned', startsAt: '2027-01-14T13:00:00Z', viewerCan: [], report: null, ...parts }, now);

it('offers a visitor nothing', () => {
  expect(session({})).toEqual([]);
});

it('asks a side for its verdict before anything else', () => {
  expect(session({ state: 'report_in_review', report: { viewerCan: ['recommend', 'approve', 'dissent', 'remark'] } })).toEqual(['speak', 'remark', 'recommend']);
});

it('lets a session be held only once it has begun', () => {
  expect(session({ state: 'agenda_fixed', viewerCan: ['hold', 'move'] })).toEqual(['hold', 'move']);
  expect(session({ state: 'agenda_fixed', viewerCan: ['hold', 'move'], startsAt: '2027-01-14T16:00:00Z' })).toEqual(['move']);
});

it('speaks of a draft’s time and place, not of moving it', () => {
  expect(session({ state: 'draft', viewerCan: ['announce', 'discard', 'move', 'invite'] })).toEqual(['place', 'invite']);
});

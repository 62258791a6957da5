import { byDay } from './by-day';
import { type News, aboutOf, newsText } from './news-line';

const news = {
  ...{ id: '1', at: '2026-11-23T10:00:00Z', kind: 'topic_moved', topic: null, topicEvent: null, session: null, sessionEvent: null },
  ...{ commitment: null, progressUpdate: null },
} as News;

it('puts news together by the day in the Netherlands', () => {
  const at = ['2026-11-23T10:00:00Z', '2026-11-22T23:30:00Z', '2026-11-22T22:30:00Z'];
  expect(byDay(at.map((each) => ({ at: each }))).map(({ day, things }) => [day, things.length])).toEqual([
    ['2026-11-23', 2],
    ['2026-11-22', 1],
  ]);
  expect(byDay([])).toEqual([]);
});

it('says what happened and where', () => {
  const late = { ...news, kind: 'commitment_moved', commitment: { slug: 'a', title: 'A', language: 'nl' }, progressUpdate: { kind: 'late' } } as News;
  expect(newsText('nl', late)).toBe('De datum is voorbij. Het is nog niet klaar.');
  expect(aboutOf('tr', late)).toMatchObject({ what: 'commitment', href: '/tr/toezeggingen/a' });
});

it('says nothing of what the reader may no longer see', () => {
  expect(aboutOf('nl', news)).toBeNull();
  expect(newsText('nl', news)).toBeNull();
});

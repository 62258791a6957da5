import '../features.module';
import { Topic, TopicEvent, ResponseTerm } from '@samenspraak/agenda-api';
import { Session } from '@samenspraak/dialogue-api';
import { Commitment, ProgressUpdate } from '@samenspraak/progress-api';
import type { ObjectLiteral } from 'typeorm';
import { Example } from './example';
import { plantContent } from './seed-stores';
import { rowsIn } from './write';

/** Every ninth day of a year, at night: every weekday, the holidays and both clock changes come by. */
const nights = Array.from({ length: 41 }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index * 9, 1, 30)));

function grown(now: Date) {
  const plants = plantContent(new Example(now));
  return <T extends ObjectLiteral>(entity: new () => T): T[] => rowsIn(plants, entity);
}

describe('a seed on any day of the year', () => {
  it.each(nights.map((night) => [night.toISOString().slice(0, 10), night] as const))(
    'tells the same story: %s',
    (_, now) => {
      const rows = grown(now);
      const slugs = new Map(rows(Topic).map(({ id, slug }) => [id, slug]));
      const missed = rows(ResponseTerm).filter(({ missedAt }) => missedAt);
      expect(missed.map(({ topicId }) => slugs.get(topicId)).sort()).toEqual([
        ...['diploma-erkennen', 'stage-zonder-omweg', 'subsidie-zonder-puzzel', 'waar-kan-ik-melden'],
      ]);
      expect(
        rows(Commitment)
          .flatMap(({ slug, lateSince }) => (lateSince ? slug : []))
          .sort(),
      ).toEqual([
        ...[
          'jaarcijfers-op-een-bladzijde',
          'lampen-fietspad',
          'lijst-met-woorden',
          'manifest-hoger-onderwijs',
          'melden-aanmoedigen',
        ],
        ...['onderzoek-witwasregels', 'van-gesprek-naar-bondgenoot', 'voorzichtig-met-woorden'],
      ]);
      for (const { at } of [...rows(TopicEvent), ...rows(ProgressUpdate)])
        expect(at.getTime()).toBeLessThan(now.getTime());
      for (const { startsAt } of rows(Session)) expect([2, 3, 4]).toContain(startsAt.getUTCDay());
      for (const { startsAt, state } of rows(Session))
        expect(startsAt < now).toBe(['closed', 'report_in_review'].includes(state));
    },
  );
});

import '../features.module';
import { Topic, TopicEvent, ResponseTerm } from '@samenspraak/agenda-api';
import { Session, SessionEvent } from '@samenspraak/dialogue-api';
import { Commitment, ProgressUpdate } from '@samenspraak/progress-api';
import type { ObjectLiteral } from 'typeorm';
import { Example } from './example';
import { topics, type TopicStep } from './network';
import { plantContent } from './seed-stores';
import { rowsIn } from './write';

/** Every thirteenth day of a year, at night: every weekday, the holidays and both clock changes come by. */
const nights = Array.from({ length: 28 }, (_, index) => new Date(Date.UTC(2027, 0, 1 + index * 13, 1, 30)));

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
      for (const session of rows(Session).filter(({ state }) => state !== 'polling')) {
        const kinds = inOrder(rows(SessionEvent).filter(({ sessionId }) => sessionId === session.id));
        expect(kinds).toEqual(
          ['planned', 'agenda_fixed', 'held', 'report_sent', 'report_approved', 'closed'].slice(0, kinds.length),
        );
      }
      for (const [id, slug] of slugs) {
        const steps = topics.find(({ key }) => key === slug)?.events.map(({ step }) => step) ?? [];
        const kinds = inOrder(rows(TopicEvent).filter(({ topicId }) => topicId === id));
        expect([slug, kinds.filter((kind) => steps.includes(kind as TopicStep))]).toEqual([slug, steps]);
      }
    },
  );
});

const inOrder = (events: { at: Date; kind: string }[]): string[] =>
  events.toSorted((one, other) => Number(one.at) - Number(other.at)).map(({ kind }) => kind);

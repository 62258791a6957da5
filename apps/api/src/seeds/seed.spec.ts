import { Contribution, Follow, Pseudonym, Support, Topic } from '@samenspraak/agenda-api';
import { ReportParagraph, Session } from '@samenspraak/dialogue-api';
import { Commitment } from '@samenspraak/progress-api';
import { Database, visitor } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { seedStores } from './seed-stores';
import { openEmptyStores, type EmptyStores } from './testing';

/** Speed is not what is checked here, and the machine may have other work. */
const patience = 120_000;

let stores: EmptyStores;

/** As the owner, who sees every row. */
const ask = async <Row extends object>(statement: string): Promise<Row[]> => stores.content.query(statement);
const numbers = async (statement: string): Promise<number[]> =>
  (await ask<Record<string, string>>(statement)).flatMap((row) => Object.values(row).map(Number));
const words = async (statement: string): Promise<string[]> =>
  (await ask<Record<string, string>>(statement)).flatMap((row) => Object.values(row)).sort();
const seenByVisitor = <T extends ObjectLiteral>(entity: EntityTarget<T>): Promise<T[]> =>
  Database.operation(visitor, () => Database.of(entity).find(), 'read');

beforeAll(async () => {
  stores = await openEmptyStores();
  await seedStores(stores);
}, patience);
afterAll(() => stores.close());

describe('what stands in the seeded store', () => {
  it('is the letter: its clusters, and at least 20 of its measures with the body that owes them', async () => {
    expect(await words('select slug from theme')).toEqual(['gelijke-kansen', 'samen-werken', 'tegen-discriminatie']);
    const [fromLetter = 0] = await numbers(
      `select count(*) from commitment where source like 'Kamerstuk 36 200 XV, nr. 99%'`,
    );
    expect(fromLetter).toBeGreaterThanOrEqual(20);
    expect(await numbers('select count(*) from commitment where owner_id is null')).toEqual([0]);
  });

  it('is every municipality, with those that merged into one of them', async () => {
    expect(await numbers('select count(*) from municipality where valid_to is null')).toEqual([342]);
    const gone =
      'from municipality m join municipality i on i.code = m.merged_into_code where m.valid_to is not null and i.valid_to is null';
    expect(await numbers(`select count(*) ${gone}`)).toEqual(
      await numbers('select count(*) from municipality where valid_to is not null'),
    );
  });

  it('is a table of eight organisations with ESS and two ministries, and partnerships of a municipality and mosques', async () => {
    const seats = `select s.slug || ' ' || side || ' ' || count(*) from seat join space s on s.id = space_id group by s.slug, side`;
    expect(await words(`${seats} having count(*) = count(signed_at)`)).toEqual([
      ...['dialoogtafel communities 8', 'dialoogtafel government 3', 'partnerschap-assen communities 3'],
      ...[
        'partnerschap-assen government 1',
        'partnerschap-roosendaal communities 3',
        'partnerschap-roosendaal government 1',
      ],
    ]);
  });

  it('has topics and commitments in every state, late ones and declined ones among them', async () => {
    expect(await numbers('select count(distinct state) from topic')).toEqual([12]);
    expect(await words('select distinct state from commitment')).toEqual([
      'agreed',
      'confirmed',
      'delivered',
      'disputed',
      'in_progress',
    ]);
    expect(
      await words(`select slug from topic join response_term t on topic_id = topic.id where missed_at is not null`),
    ).toEqual([...['diploma-erkennen', 'stage-zonder-omweg', 'subsidie-zonder-puzzel', 'waar-kan-ik-melden']]);
    const [late = 0] = await numbers('select count(*) from commitment where late_since is not null');
    expect(late).toBeGreaterThanOrEqual(5);
    expect(
      await numbers(
        `select count(*) from topic_event where kind = 'declined' and (text is null or what_would_change is null)`,
      ),
    ).toEqual([0]);
  });

  it('has sessions behind with an agreed report, one in review, and one being prepared', async () => {
    const of = (condition: string) =>
      numbers(`select count(*) from session s left join report r on r.session_id = s.id where ${condition}`);
    expect(
      await of(`starts_at < now() and s.state = 'closed' and r.state in ('approved', 'approved_with_dissent')`),
    ).toEqual([10]);
    expect(await of(`starts_at < now() and s.state = 'report_in_review' and r.state = 'in_review'`)).toEqual([1]);
    expect(await of(`starts_at > now() and s.state = 'planned' and r.id is null`)).toEqual([3]);
  });
});

describe('every topic', () => {
  it('was put forward by someone who takes part where it stands', async () => {
    const strange =
      'select count(*) from topic t left join participant p on p.id = author_id where p.space_id is distinct from t.space_id';
    expect(await numbers(strange)).toEqual([0]);
  });

  it('ends its story where it says it is', async () => {
    const last = 'select distinct on (topic_id) topic_id, kind, at from topic_event order by topic_id, at desc';
    const differing = `select count(*) from topic t left join (${last}) e on e.topic_id = t.id
      where state <> 'draft' and (e.kind is distinct from latest_kind or e.at is distinct from latest_at)`;
    expect(await numbers(differing)).toEqual([0]);
    expect(await numbers('select count(*) from topic_event where at > now()')).toEqual([0]);
  });

  it('is counted by the database itself', async () => {
    for (const table of ['support', 'contribution'])
      expect(
        await numbers(
          `select count(*) from topic where ${table}_count <> (select count(*) from ${table} where topic_id = topic.id)`,
        ),
      ).toEqual([0]);
  });
});

describe('the two stores', () => {
  it('meet in nothing but random ids; the crowd has no account', async () => {
    const known: { participantId: string }[] = await stores.vault.query(
      'select participant_id as "participantId" from participation',
    );
    const ids = known.map(({ participantId }) => `'${participantId}'`).join(', ');
    expect(await numbers(`select count(*) from participant where id in (${ids})`)).toEqual([known.length]);
    const [rest = 0] = await numbers(`select count(*) from participant where id not in (${ids})`);
    expect(rest).toBeGreaterThan(180);
  });

  it('stay as they are when they are filled already', async () => {
    const before = await numbers('select count(*) from topic');
    expect(await seedStores(stores)).toBe(false);
    expect(await numbers('select count(*) from topic')).toEqual(before);
  });
});

describe('whoever one signs in as', () => {
  it('was told what happened of late: nobody of what they did, nobody twice, and nothing waits to be mailed', async () => {
    const [told = 0] = await numbers('select count(*) from notification');
    expect(told).toBeGreaterThan(50);
    const own =
      'select count(*) from notification n join topic_event e on e.id = event_id where e.participant_id = n.participant_id';
    expect(await numbers(own)).toEqual([0]);
    expect(await numbers('select count(*) from mail')).toEqual([0]);
  });
});

describe('a visitor', () => {
  it('sees what is for everyone, and nothing else', async () => {
    const topics = await seenByVisitor(Topic);
    expect(topics.length).toBeGreaterThan(40);
    for (const { audience, state } of topics) expect([audience, state === 'draft']).toEqual(['everyone', false]);
    for (const { state } of await seenByVisitor(Session)) expect(state).not.toBe('draft');
    expect((await seenByVisitor(Commitment)).length).toBeGreaterThan(40);
    expect(await seenByVisitor(Support)).toEqual([]);
    expect(await seenByVisitor(Follow)).toEqual([]);
  });

  it('sees the names of those who wrote for everyone, and of government staff', async () => {
    const seen = await seenByVisitor(Participant);
    for (const { government, speaksPublicly } of seen) expect(government || speaksPublicly).toBe(true);
    const names = new Set(seen.map(({ id }) => id));
    for (const { participantId, pseudonym } of await seenByVisitor(Contribution))
      expect([names.has(participantId ?? ''), pseudonym !== null]).toContain(true);
  });

  it('does not see whose a pseudonym is', async () => {
    expect(await numbers('select count(*) from pseudonym')).not.toEqual([0]);
    expect(await seenByVisitor(Pseudonym)).toEqual([]);
  });

  it('reads no report before both sides agreed', async () => {
    const inReview = `select p.id from report_paragraph p join report r on r.id = report_id where r.state = 'in_review'`;
    const hidden = await words(inReview);
    expect(hidden).not.toEqual([]);
    const read = (await seenByVisitor(ReportParagraph)).map(({ id }) => id);
    expect(read.filter((id) => hidden.includes(id))).toEqual([]);
  });
});

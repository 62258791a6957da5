import { Measure, Topic, TopicKind } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Database, Policies, Viewer, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Audience } from '@samenspraak/spaces-api';
import { aSpace, aViewer } from '@samenspraak/spaces-api/testing';
import { Appeal } from './appeal.entity';
import { ModerationCase } from './case.entity';
import { DecisionStep } from './decision-step.entity';
import { Decision } from './decision.entity';
import { Flag } from './flag.entity';
import { KeptText } from './kept-text.entity';
import './moderation.module';
import { Statement } from './statement.entity';
import { Court, anIdea, appealed, caseOf, decided, flagged, judged, seconded, shown, theCourt } from './testing';

let stores: TestStores;
let court: Court;
let foreign: Viewer;
const decide = Policies.decide;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  court = await theCourt(stores);
  foreign = await aViewer(stores, await aSpace(stores), { roles: ['member', 'moderator'] });
});
afterEach(() => {
  Policies.decide = decide;
});
afterAll(() => stores.close());

const allowAll = () => {
  Policies.decide = () => true;
};
const reported = async (parts: Partial<Topic> = {}, by?: Viewer) => {
  const topic = await anIdea(stores, court, parts);
  await flagged(by ?? (await aViewer(stores, court.space)), topic);
  return { topic, found: await caseOf(topic) };
};
const refused = async (act: Promise<unknown>, topic: Topic) => {
  await expect(act).rejects.toThrow();
  expect(await shown(topic)).toMatchObject({ question: topic.question, measure: null });
};

describe('with every policy of the application saying yes, PostgreSQL still refuses', () => {
  it('a report of what one cannot read, or in another’s name', async () => {
    const topic = await anIdea(stores, court, { audience: Audience.members });
    allowAll();
    for (const viewer of [visitor, foreign]) await expect(flagged(viewer, topic)).rejects.toThrow();
    const { found } = await reported();
    const row = { caseId: found.id, spaceId: found.spaceId, topicId: found.topicId, participantId: court.author.standings[0]?.participantId ?? null, rule: 'threat', ruleVersion: 1, text: null, aboutId: null, at: new Date() };
    await expect(Database.operation(court.member, () => Database.of(Flag).insert(row as never))).rejects.toThrow('row-level security');
  });

  it('a decision by whoever does not moderate there, wrote it, reported it, or is of the organisation it is about', async () => {
    const { topic, found } = await reported();
    const mine = await reported({}, court.official);
    const ofUnit = await reported({ organisationId: court.unit.id });
    const own = await reported({ authorId: court.official.standings[0]?.participantId ?? null });
    allowAll();
    for (const viewer of [visitor, court.member, court.author, court.facilitator, foreign]) await refused(decided(viewer, found), topic);
    for (const each of [mine, ofUnit, own]) await refused(decided(court.official, each.found), each.topic);
  });

  it('criticism decided by one, or by two of one side', async () => {
    const { topic, found } = await reported({ kind: TopicKind.concern });
    await decided(court.official, found);
    const { id } = await Database.asPlatform(() => Database.find(Decision, { caseId: found.id }));
    allowAll();
    for (const viewer of [court.official, court.otherOfficial, court.member, foreign]) await refused(seconded(viewer, found), topic);
    const now = { inForceAt: new Date() };
    expect(await Database.operation(court.official, () => Database.of(Decision).update({ id }, now))).toMatchObject({ affected: 0 });
    await seconded(court.citizen, found);
    expect(await shown(topic)).toMatchObject({ measure: Measure.replaced });
  });

  it('an appeal by another, and a judgement by who decided, their side, or the author', async () => {
    const { topic, found } = await reported();
    const decision = await decided(court.official, found);
    const replaced = await shown(topic);
    allowAll();
    for (const viewer of [visitor, court.member, court.official, foreign]) await expect(appealed(viewer, decision)).rejects.toThrow();
    await appealed(court.author, decision);
    await expect(appealed(court.author, decision)).rejects.toThrow();
    for (const viewer of [court.official, court.otherOfficial, court.author, court.member, foreign]) await expect(judged(viewer, found)).rejects.toThrow();
    expect(await shown(topic)).toEqual(replaced);
    await judged(court.citizen, found);
    expect(await shown(topic)).toMatchObject({ question: topic.question });
  });
});

it('lets nobody change replaced words or a measure past a decision, author and facilitator included', async () => {
  const { topic, found } = await reported();
  await decided(court.official, found);
  for (const viewer of [court.author, court.facilitator, court.official]) {
    const write = (statement: string) => Database.operation(viewer, () => Database.prepared(statement, statement, [topic.id]));
    await expect(write(`update topic set question = 'terug' where id = $1`)).rejects.toThrow('Only a decision');
    await expect(write(`update topic set measure = null where id = $1`)).rejects.toThrow('Only a decision');
  }
});

it('shows each row to those it is for', async () => {
  const { found } = await reported();
  const decision = await decided(court.official, found);
  await appealed(court.author, decision);
  const rows = {
    case: () => Database.of(ModerationCase).countBy({ id: found.id }),
    decision: () => Database.of(Decision).countBy({ id: decision.id }),
    step: () => Database.of(DecisionStep).countBy({ decisionId: decision.id }),
    statement: () => Database.of(Statement).countBy({ decisionId: decision.id }),
    kept: () => Database.of(KeptText).countBy({ decisionId: decision.id }),
    appeal: () => Database.of(Appeal).countBy({ decisionId: decision.id }),
  };
  const seen: Record<string, string> = {};
  for (const [name, viewer] of Object.entries({ visitor, foreign, member: court.member, facilitator: court.facilitator, author: court.author, citizen: court.citizen })) {
    const found = await Database.operation(viewer, async () => {
      const names: string[] = [];
      for (const [row, count] of Object.entries(rows)) if (await count()) names.push(row);
      return names;
    }, 'read');
    seen[name] = found.join(' ');
  }
  const everyone = 'decision step';
  expect(seen).toEqual({
    ...{ visitor: everyone, foreign: everyone, member: everyone, facilitator: everyone },
    ...{ author: `${everyone} statement kept appeal`, citizen: `case ${everyone} statement kept appeal` },
  });
});

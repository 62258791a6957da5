import { TopicEvent, TopicEventKind, TopicMoved } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Court, anIdea, appealed, caseOf, decided, flagged, judged, theCourt } from '@samenspraak/moderation-api/testing';
import { Announcer, Database } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { commitmentTo } from './chain';
import { GovernanceAct } from './governance-act.entity';
import './register-of-acts.module';
import { SetAsideWords } from './set-aside.entity';

let stores: TestStores;
let court: Court;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  await aTheme(stores);
  court = await theCourt(stores);
});
afterAll(() => stores.close());

/** A topic with a line in the register that holds its words. */
async function registered() {
  const topic = await anIdea(stores, court, { question: 'Wat deed Zeldzaam?' });
  const event = await stores.given(TopicEvent, {
    ...{ topicId: topic.id, spaceId: topic.spaceId, kind: TopicEventKind.opened, at: new Date(), participantId: null, organisationId: null },
    ...{ text: null, whatWouldChange: null, language: null, referenceId: null },
  });
  await Database.asPlatform(() => Announcer.announce(new TopicMoved(topic.spaceId, topic.id, event.id)));
  await flagged(court.member, topic);
  return topic;
}
const lineOf = (subjectId: string) => Database.asPlatform(() => Database.find(GovernanceAct, { subjectId }));

it('sets the words of a replaced topic aside in the register, and brings them back letter for letter', async () => {
  const topic = await registered();
  const before = await lineOf(topic.id);
  expect(before.personal).toContain('Zeldzaam');
  const decision = await decided(court.official, await caseOf(topic));
  expect(await lineOf(topic.id)).toEqual({ ...before, personal: null, personalSalt: null });
  await appealed(court.author, decision);
  await judged(court.citizen, await caseOf(topic));
  const after = await lineOf(topic.id);
  expect(after).toEqual(before);
  expect(commitmentTo(after.personalSalt ?? '', after.personal ?? '')).toBe(after.personalHash);
  expect(await Database.asPlatform(() => Database.of(SetAsideWords).countBy({ actId: before.id }))).toBe(0);
});

it('tells each step in the register by body and side, without text, reporter or author', async () => {
  const topic = await registered();
  const decision = await decided(court.official, await caseOf(topic));
  await appealed(court.author, decision);
  const lines = await Database.asPlatform(() => Database.of(GovernanceAct).find({ where: { subjectId: decision.id }, order: { at: 'asc' } }));
  expect(lines.map(({ kind, personal }) => [kind, personal])).toEqual([['moderation_decided', '{}'], ['moderation_appealed', '{}']]);
  const told = lines.map(({ content }) => content).join(' ');
  expect(told).toContain('"rule":"about_a_person"');
  expect(told).toContain('"side":"government"');
  for (const secret of ['Zeldzaam', topic.slug, topic.authorId ?? '', court.member.standings[0]?.participantId ?? '', court.official.standings[0]?.participantId ?? '']) expect(told).not.toContain(secret);
});

it('lets no other words into a line, not even the owner of the table', async () => {
  const topic = await registered();
  const { id, personalSalt } = await lineOf(topic.id);
  await decided(court.official, await caseOf(topic));
  const write = (words: string) => Database.asPlatform(() => Database.prepared('forge', 'update governance_act set personal = $2, personal_salt = $3 where id = $1', [id, words, personalSalt]));
  await expect(write('{"title":"Iets anders"}')).rejects.toThrow('What was done stays');
});

it('shows visitors nothing of what is set aside', async () => {
  const topic = await registered();
  await decided(court.official, await caseOf(topic));
  const count = await Database.operation(court.author, () => Database.of(SetAsideWords).count(), 'read');
  expect(count).toBe(0);
});

import { Topic } from '@samenspraak/agenda-api';
import { aTheme } from '@samenspraak/agenda-api/testing';
import { Appeal, CaseState, Decision, Flag, KeptText, Outcome, Statement } from '@samenspraak/moderation-api';
import { Court, anIdea, appealed, caseOf, decided, flagged, idOf, judged, theCourt } from '@samenspraak/moderation-api/testing';
import { Database, Viewer } from '@samenspraak/shared-api';
import { SentJobs, TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aViewer } from '@samenspraak/spaces-api/testing';
import '../register-of-acts/register-of-acts.module';
import { GovernanceAct } from '../register-of-acts/governance-act.entity';
import { SetAsideWords } from '../register-of-acts/set-aside.entity';
import { ErasingService } from './erasing.service';
import { ErasureChoice } from './erasing.types';
import { aBackup, aList, withAccount } from './testing';
import { replay } from './replay';

const erasing = new ErasingService();
let stores: TestStores;
let court: Court;
let list: ReturnType<typeof aList>;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  list = aList();
  await aTheme(stores);
  court = await theCourt(stores);
});
afterAll(async () => {
  list.lose();
  await stores.close();
});

let count = 0;
const someone = async () => withAccount(await aViewer(stores, court.space), `bezwaar-${++count}@wissen.example`);

/** A text that was replaced, with an appeal of its author that waits. */
async function waiting(author: Viewer) {
  const topic = await anIdea(stores, court, { authorId: idOf(author), question: 'Waar woont Zeldzaam?' });
  const reporter = await someone();
  await flagged(reporter, topic);
  const decision = await decided(court.official, await caseOf(topic));
  await appealed(author, decision);
  return { topic, decision, reporter };
}
const platform = <T>(look: () => Promise<T>) => Database.asPlatform(look);

it.each([ErasureChoice.destroy, ErasureChoice.keep])('says before that an appeal runs; with “%s” it ends without a judgement, and nothing is half-done', async (choice) => {
  const author = await someone();
  const { topic, decision } = await waiting(author);
  expect(await erasing.erasurePreview(author)).toMatchObject({ appeals: 1 });

  await erasing.eraseMe(author, { choice, keep: [] });

  const [appeal, statement] = await platform(async () => [await Database.find(Appeal, { decisionId: decision.id }), await Database.find(Statement, { decisionId: decision.id })] as const);
  expect(appeal).toMatchObject({ outcome: Outcome.moot, reason: null, answer: null, judgedById: null });
  expect(statement).toMatchObject({ facts: null });
  expect(await platform(() => Database.of(KeptText).countBy({ decisionId: decision.id }))).toBe(0);
  const found = await caseOf(topic);
  expect(found.state).toBe(CaseState.settled);
  await expect(judged(court.citizen, found)).rejects.toThrow();
  const left = await platform(() => Database.find(Topic, { id: topic.id }));
  expect(left).toMatchObject({ authorId: null });
  expect(`${left.question} ${left.why} ${left.slug}`).not.toContain('Zeldzaam');
  expect(await platform(() => Database.find(Decision, { id: decision.id }))).toMatchObject({ outcome: Outcome.moot, endedAt: choice === ErasureChoice.keep ? null : (expect.any(Date) as Date) });
  const acts = await platform(() => Database.of(GovernanceAct).findBy({ subjectId: decision.id }));
  expect(acts.map(({ kind }) => kind).sort()).toEqual(['moderation_appeal_dropped', 'moderation_appealed', 'moderation_decided']);
  for (const { content } of acts) expect(content).not.toMatch(new RegExp(`Zeldzaam|${idOf(author)}`));
  expect(await platform(() => Database.of(SetAsideWords).count())).toBe(0);
});

it('leaves the appeal as it is for who waits with erasing', async () => {
  const author = await someone();
  const { topic } = await waiting(author);
  await judged(court.citizen, await caseOf(topic));
  expect(await erasing.erasurePreview(author)).toMatchObject({ appeals: 0 });
  expect(await platform(() => Database.find(Topic, { id: topic.id }))).toMatchObject({ question: 'Waar woont Zeldzaam?' });
});

it('takes the words of who reported, and leaves the report', async () => {
  const { topic, reporter, decision } = await waiting(await someone());
  await erasing.eraseMe(reporter, { choice: ErasureChoice.keep, keep: [] });
  expect(await platform(() => Database.of(Flag).findBy({ topicId: topic.id }))).toMatchObject([{ participantId: null, text: null, rule: 'about_a_person' }]);
  expect(await platform(() => Database.find(Statement, { decisionId: decision.id }))).toMatchObject({ facts: 'Er staat een naam in.' });
});

it('ends the appeal again when a backup brings it back', async () => {
  const author = await someone();
  const { decision } = await waiting(author);
  const backup = await aBackup();
  await erasing.eraseMe(author, { choice: ErasureChoice.destroy, keep: [] });
  await backup.restore();
  expect(await platform(() => Database.find(Appeal, { decisionId: decision.id }))).toMatchObject({ outcome: null });
  expect(await replay()).toBe(1);
  expect(await platform(() => Database.find(Appeal, { decisionId: decision.id }))).toMatchObject({ outcome: Outcome.moot, reason: null });
  await backup.remove();
});

import { Person, hashOf } from '@samenspraak/people-api';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, Language, Vault, visitor } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { aPrivacyOfficer } from '../looks/testing';
import { OwnDownload } from '../own-data/own-download.entity';
import { PrivacyModule } from '../privacy.module';
import { RetentionResolver } from './retention.resolver';
import { retentionRules } from './rules';
import { RetentionFailed, RetentionStopped, confirmClock, runRetention } from './run-retention';

let stores: TestStores;
let person: Person;
beforeAll(async () => {
  expect(PrivacyModule).toBeDefined();
  stores = await openTestStores();
});
afterAll(() => stores.close());
afterEach(() => Clock.set());

const start = new Date('2026-12-01T12:00:00Z').getTime();
const minutes = (count: number) => Clock.set(new Date(start + count * 60_000));
/** The databases' clocks go with ours: in a test only the clock is made up. */
const readings = async () => ({ now: Clock.now(), stores: [Clock.now(), Clock.now()] });
const run = (rules = retentionRules()) => runRetention({ readings, rules });
const ask = async () => (await Vault.manager.save(OwnDownload, { personId: person.id, sessionHash: hashOf('x'), askedAt: Clock.now(), usedAt: null, keyHash: null })).id;
const isThere = async (id: string) => (await Vault.manager.findOneBy(OwnDownload, { id })) !== null;
const shown = () => Database.operation(visitor, () => new RetentionResolver().retention(), 'read');

beforeEach(async () => {
  minutes(0);
  await Vault.manager.query('delete from person');
  await Database.asPlatform(() => Database.prepared('forget_state', 'delete from retention_state'));
  person = await account(`${Math.random()}@voorbeeld.example`, Language.nl);
});

it('makes a rule of every mark that has a term', () => {
  const names = retentionRules().map(({ name }) => name);
  for (const name of ['sign_in_attempt PT15M created_at delete', 'sign_in_session P14D created_at delete', 'person P14D created_at delete', 'answered_request P1D at delete']) {
    expect(names).toContain(name);
  }
  expect(new Set(names).size).toBe(names.length);
});

it('deletes nothing early, and everything late', async () => {
  const id = await ask();
  minutes(14.9);
  await run();
  expect(await isThere(id)).toBe(true);
  minutes(15.1);
  await run();
  expect(await isThere(id)).toBe(false);
});

it('does not let one rule that fails stop the others, and says which one', async () => {
  const id = await ask();
  minutes(20);
  const broken = { ...retentionRules()[0]!, name: 'broken', table: 'not_there' };
  await expect(run([broken, ...retentionRules()])).rejects.toThrow(new RetentionFailed('broken'));
  expect(await isThere(id)).toBe(false);
});

it.each([
  ['forward', 60 * 24 * 400],
  ['back', -60 * 24],
])('deletes nothing when the clock jumps %s, and shows it, until the operator says it is right', async (reason, jump) => {
  await run();
  minutes(jump - 30);
  const id = await ask();
  minutes(jump);
  await expect(run()).rejects.toThrow(RetentionStopped);
  expect(await isThere(id)).toBe(true);
  expect(await shown()).toMatchObject({ reason, stoppedAt: Clock.now() });
  await confirmClock();
  minutes(jump + 5);
  await run();
  expect(await isThere(id)).toBe(false);
  expect(await shown()).toMatchObject({ reason: null, stoppedAt: null });
});

it('deletes nothing while the servers disagree about the time', async () => {
  const id = await ask();
  minutes(20);
  const apart = async () => ({ now: Clock.now(), stores: [new Date(start), Clock.now()] });
  await expect(runRetention({ readings: apart })).rejects.toThrow(RetentionStopped);
  expect(await isThere(id)).toBe(true);
});

it('shows how late the oldest item is, by its age alone', async () => {
  const id = await ask();
  minutes(15 + 42.5);
  const { rules } = await shown();
  expect(rules.find(({ table }) => table === 'own_download')).toMatchObject({ keepFor: 'PT15M', keepFrom: 'askedAt', lateMinutes: 42 });
  expect(JSON.stringify(rules)).not.toContain(id);
  await run();
  expect((await shown()).rules.every(({ lateMinutes }) => lateMinutes === null)).toBe(true);
});

it('forgets an account that joined nothing after two weeks, and keeps one that did or has a duty', async () => {
  const officer = await aPrivacyOfficer('toezicht@voorbeeld.example');
  const joined = await account('doet-mee@voorbeeld.example', Language.nl);
  await Vault.manager.query('insert into participation (participant_id, person_id) values (gen_random_uuid(), $1)', [joined.id]);
  await run();
  for (let day = 1; day <= 15; day += 1) {
    minutes(day * 23 * 60);
    await run();
  }
  expect((await Vault.manager.find(Person)).map(({ id }) => id).sort()).toEqual([joined.id, officer.personId].sort());
});

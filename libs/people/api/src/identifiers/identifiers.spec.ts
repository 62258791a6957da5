import { randomUUID } from 'node:crypto';
import { Clock, KeyRing, Keys, Language, Vault } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { account, addressOf } from '../account';
import { newAttempt, openAddress } from './identifiers';
import { PersonKey } from './person-key.entity';
import { rotateKeys } from './rotate-keys';

const email = 'dounia.bouzambou@voorbeeld.example';
let stores: TestStores;
beforeAll(async () => (stores = await openTestStores()));
afterAll(() => stores.close());
afterEach(() => Clock.set());

const rowsAsText = async (): Promise<string> => {
  const tables = ['person', 'person_key', 'sign_in_attempt'];
  const read = tables.map((table) => Vault.manager.query(`select coalesce(string_agg(t::text, ' '), '') as text from ${table} t`));
  return (await Promise.all(read)).map(([row]) => (row as { text: string }).text).join(' ');
};

const wrappedOf = async (personId: string) => (await Vault.manager.findOneByOrFail(PersonKey, { personId })).wrapped;

it('keeps an address unreadable, and gives it back to whom it belongs', async () => {
  const { id } = await account(email, Language.nl);
  await Vault.manager.query('select 1');
  expect(await addressOf(id)).toBe(email);
  const hex = Buffer.from(email).toString('hex');
  const rows = await rowsAsText();
  expect(rows).toContain(id);
  for (const bytes of [email, hex, 'dounia', Buffer.from('dounia').toString('hex')]) expect(rows).not.toContain(bytes);
});

it('knows the account of an address again, and makes no second one, however often it is asked at once', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => account('tegelijk@voorbeeld.example', Language.nl)));
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  expect(await Vault.manager.countBy(PersonKey, { personId: ids[0]?.id ?? '' })).toBe(1);
});

it('opens nothing that was moved to another row, or changed by one bit', async () => {
  const [one, other] = [await account(email, Language.nl), await account('ander@voorbeeld.example', Language.nl)];
  const [wrapped, foreign] = [await wrappedOf(one.id), await wrappedOf(other.id)];
  expect(openAddress('person', one.id, one.sealedEmail, wrapped)).toBe(email);
  expect(() => openAddress('person', other.id, one.sealedEmail, wrapped)).toThrow();
  expect(() => openAddress('person', one.id, one.sealedEmail, foreign)).toThrow();
  expect(() => openAddress('attempt', one.id, one.sealedEmail, wrapped)).toThrow();
  for (let at = 0; at < one.sealedEmail.length; at += 1) {
    const changed = Buffer.from(one.sealedEmail);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => openAddress('person', one.id, changed, wrapped)).toThrow();
  }
});

it('gives each attempt a key of its own', () => {
  const [one, other] = [newAttempt({ email }), newAttempt({ email })];
  expect(one.emailIndex).toBe(other.emailIndex);
  expect(one.sealedEmail.equals(other.sealedEmail)).toBe(false);
  expect(() => openAddress('attempt', other.id, other.sealedEmail, one.wrappedKey)).toThrow();
});

describe('master keys', () => {
  it('are replaced each day; a copy of a key from before opens for a week and then never again', async () => {
    Clock.set('2026-11-01T00:00:00Z');
    Keys.connect(KeyRing.inMemory(Clock.now()));
    await Vault.manager.query('delete from person');
    const person = await account(email, Language.nl);
    const backup = await wrappedOf(person.id);
    const opens = () => openAddress('person', person.id, person.sealedEmail, backup);
    const dayLater = async (day: number) => {
      Clock.set(new Date(Date.UTC(2026, 10, 1 + day, 0, 1)));
      await rotateKeys();
    };
    await dayLater(1);
    expect((await wrappedOf(person.id)).equals(backup)).toBe(false);
    for (let day = 2; day < 7; day += 1) await dayLater(day);
    expect(opens()).toBe(email);
    await dayLater(7);
    expect(opens).toThrow('destroyed');
    expect(await addressOf(person.id)).toBe(email);
    expect(Keys.ring.masters.length).toBeLessThanOrEqual(7);
  });

  it('stay while a row still needs them', async () => {
    const id = randomUUID();
    await expect(addressOf(id)).rejects.toThrow();
    const before = Keys.ring.newest.id;
    Clock.set('2026-12-30T00:00:00Z');
    const [row] = await Vault.manager.find(PersonKey);
    await rotateKeys();
    expect(Keys.ring.masters.map((master) => master.id)).not.toContain(before);
    expect(await addressOf(row?.personId ?? '')).toBe(email);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aTheme } from '@samenspraak/agenda-api/testing';
import '@samenspraak/dialogue-api';
import '@samenspraak/notifications-api';
import '@samenspraak/progress-api';
import { Database, Keys, Vault } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Participant } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
// eslint-disable-next-line @nx/enforce-module-boundaries -- the verifier is what people get: it stands alone, outside every project
import { wholeProof } from '../../../../../scripts/verify-proof.mjs';
import { ErasingService } from './erasing.service';
import { ErasureChoice } from './erasing.types';
import { demandReplayed, replay } from './replay';
import { aBackup, aList, withAccount } from './testing';

const erasing = new ErasingService();
const list = aList();
let stores: TestStores;
let backup: Awaited<ReturnType<typeof aBackup>>;
let proof: string;

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  const { space } = await theNetwork(stores);
  const stays = await withAccount(await aViewer(stores, space, { name: 'Blijft' }), 'blijft@wissen.example');
  const goes = await withAccount(await aViewer(stores, space, { name: 'Gaat' }), 'gaat@wissen.example');
  backup = await aBackup();
  proof = await erasing.eraseMe(goes, { choice: ErasureChoice.destroy, keep: [] });
  expect(stays.personId).toBeDefined();
});
afterAll(async () => {
  await backup.remove();
  await stores.close();
  list.lose();
});

const persons = async () => ((await Vault.manager.query('select count(*)::int as count from person')) as [{ count: number }])[0].count;
const named = (displayName: string) => Database.asPlatform(() => Database.of(Participant).countBy({ displayName }));

it('opens where everything was carried out', async () => {
  await demandReplayed();
  expect(await replay()).toBe(0);
});

it('does not open on a restored backup until what was erased is erased anew, and then nobody else is gone', async () => {
  await backup.restore();
  expect([await persons(), await named('Gaat')]).toEqual([2, 1]);
  await expect(demandReplayed()).rejects.toThrow('run replay-destructions first');
  expect(await replay()).toBe(1);
  await demandReplayed();
  expect([await persons(), await named('Gaat'), await named('Blijft')]).toEqual([1, 0, 1]);
  expect(await replay()).toBe(0);
});

it('does not open without the list', async () => {
  const lost = aList();
  await expect(demandReplayed()).rejects.toThrow('The list of destructions is missing');
  await expect(replay()).rejects.toThrow('The list of destructions is missing');
  lost.lose();
});

describe('the proof', () => {
  const folder = mkdtempSync(join(tmpdir(), 'proof-'));
  const [proofFile, keyFile] = [join(folder, 'proof.json'), join(folder, 'key.pem')];
  const check = (text: string, key = Keys.ring.publicKey) => {
    writeFileSync(proofFile, text);
    writeFileSync(keyFile, key);
    return spawnSync(process.execPath, ['scripts/verify-proof.mjs', proofFile, keyFile], { encoding: 'utf8' });
  };

  it('is checked offline, and names nobody', () => {
    writeFileSync(proofFile, proof);
    writeFileSync(keyFile, Keys.ring.publicKey);
    expect(execFileSync(process.execPath, ['scripts/verify-proof.mjs', proofFile, keyFile], { encoding: 'utf8' })).toContain('accounts: 1');
    expect(proof).not.toMatch(/@|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('does not hold with any one letter changed', () => {
    expect(wholeProof(proof, Keys.ring.publicKey)).toBeDefined();
    const changed = [...proof].map((letter, at) => `${proof.slice(0, at)}${letter === 'x' ? 'y' : 'x'}${proof.slice(at + 1)}`);
    expect(changed.filter((text) => wholeProof(text, Keys.ring.publicKey))).toEqual([]);
    const last = proof.lastIndexOf('"') - 1;
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    expect(letters.filter((letter) => wholeProof(`${proof.slice(0, last)}${letter}${proof.slice(last + 1)}`, Keys.ring.publicKey))).toEqual([proof[last]]);
  });

  it('does not hold with another word, number or key, nor as nonsense', () => {
    const wrong = [proof.replace('"accounts": 1', '"accounts": 2'), proof.replace(/"day": "2/, '"day": "3'), proof.replace(/"signature": "./, '"signature": "!'), '{}', 'niets', '[]'];
    for (const text of wrong) expect([text.slice(0, 20), check(text).status]).toEqual([text.slice(0, 20), 1]);
    expect(check(proof, 'geen sleutel').status).toBe(1);
    expect(check(proof).status).toBe(0);
  });
});

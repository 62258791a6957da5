import { randomUUID } from 'node:crypto';
import { account } from '@samenspraak/people-api/testing';
import { Clock, Database, FreshSignInNeeded, Language, NotFound, Vault, type Viewer } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { PrivacyModule } from '../privacy.module';
import { OwnDataService } from './own-data.service';
import { DownloadOver, OwnDownloadService } from './own-download.service';

let stores: TestStores;
let me: Viewer;
beforeAll(async () => {
  expect(PrivacyModule).toBeDefined();
  stores = await openTestStores();
  me = await aPerson('ophalen@voorbeeld.example');
});
afterAll(() => stores.close());
beforeEach(() => Clock.set('2026-12-01T10:00:00Z'));
afterEach(() => Clock.set());

async function aPerson(email: string): Promise<Viewer> {
  const { id: personId } = await account(email, Language.nl);
  return { kind: 'person', personId, sessionHash: randomUUID(), standings: [], signedIn: { at: new Date('2026-12-01T09:58:00Z'), means: 'mail' } };
}

const downloads = new OwnDownloadService(new OwnDataService());
const as = <T>(viewer: Viewer, work: () => Promise<T>): Promise<T> => Database.operation(viewer, work);
const ask = () => as(me, () => downloads.askForOwnData(me));
const minutesLater = (minutes: number) => Clock.set(new Date(Clock.now().getTime() + minutes * 60_000));

it('gives the data once, and says clearly that a second time does not work', async () => {
  const { id } = await ask();
  const key = await downloads.useDownload(me, id);
  const rows = await as(me, () => downloads.fetchOwnData(me, key));
  expect(JSON.stringify(rows)).toContain('ophalen@voorbeeld.example');
  await expect(as(me, () => downloads.fetchOwnData(me, key))).rejects.toThrow(DownloadOver);
  await expect(downloads.useDownload(me, id)).rejects.toThrow(DownloadOver);
  expect(await downloads.ticketOf(me, id)).toMatchObject({ used: true });
});

it('lets one of many clicks at the same moment through', async () => {
  const { id } = await ask();
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => downloads.useDownload(me, id)));
  expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it('is over after fifteen minutes, and a minute after the button', async () => {
  const { id } = await ask();
  const { id: second } = await ask();
  minutesLater(14);
  const key = await downloads.useDownload(me, id);
  minutesLater(1.1);
  await expect(as(me, () => downloads.fetchOwnData(me, key))).rejects.toThrow(DownloadOver);
  await expect(downloads.useDownload(me, second)).rejects.toThrow(DownloadOver);
});

it('works for the browser that asked, and for nobody else', async () => {
  const { id } = await ask();
  const elsewhere = { ...me, sessionHash: randomUUID() };
  const other = await aPerson('iemand@voorbeeld.example');
  for (const viewer of [elsewhere, other]) {
    await expect(downloads.ticketOf(viewer, id)).rejects.toThrow(NotFound);
    await expect(downloads.useDownload(viewer, id)).rejects.toThrow(DownloadOver);
  }
  const key = await downloads.useDownload(me, id);
  await expect(as(other, () => downloads.fetchOwnData(other, key))).rejects.toThrow(DownloadOver);
});

it('asks for someone who signed in a moment ago', async () => {
  minutesLater(20);
  await expect(ask()).rejects.toThrow(FreshSignInNeeded);
  const visitor: Viewer = { kind: 'visitor', standings: [] };
  await expect(as(visitor, () => downloads.askForOwnData(visitor))).rejects.toThrow(FreshSignInNeeded);
});

it('keeps no data and no key in the vault', async () => {
  const { id } = await ask();
  const key = await downloads.useDownload(me, id);
  const [{ row }] = (await Vault.manager.query('select row_to_json(d)::text as row from own_download d where id = $1', [id])) as [{ row: string }];
  expect(row).not.toContain(key);
  expect(row).not.toContain('voorbeeld');
});

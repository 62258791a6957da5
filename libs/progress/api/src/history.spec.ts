import { aTheme } from '@samenspraak/agenda-api/testing';
import { Clock, Database, Operation, Viewer, platform } from '@samenspraak/shared-api';
import { TestStores, openTestStores } from '@samenspraak/shared-api/testing';
import { Participant } from '@samenspraak/spaces-api';
import { aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { ProgressKind } from './commitment-state';
import { Commitment } from './commitment.entity';
import { ProgressUpdate } from './progress-update.entity';
import { aCommitment } from './testing';

let stores: TestStores;
let commitment: Commitment;
let line: ProgressUpdate;
let officer: Viewer;

const unsaid = { text: null, language: null, evidenceUrl: null, newDueOn: null, previousDueOn: null, reason: null };

beforeAll(async () => {
  stores = await openTestStores();
  await aTheme(stores);
  const { space, ministry } = await theNetwork(stores);
  officer = await aViewer(stores, space, { organisation: ministry });
  commitment = await aCommitment(stores, space, ministry);
  line = await stores.given(ProgressUpdate, {
    ...{ ...unsaid, commitmentId: commitment.id, spaceId: space.id, organisationId: ministry.id, kind: ProgressKind.progress },
    ...{ at: Clock.now(), participantId: officer.standings[0]?.participantId ?? null },
  });
});
afterAll(() => stores.close());

const sql = (viewer: Viewer, text: string) => Database.operation(viewer, () => Operation.now.manager.query(text));

it.each([
  `update progress_update set text = 'anders'`,
  `update progress_update set at = now()`,
  'delete from progress_update',
  'delete from commitment',
  `update commitment set title = 'anders'`,
  `update commitment set original_due_on = '2030-01-01'`,
  `update commitment set owner_id = counterpart_id`,
])('refuses “%s” to its owner and to the platform itself', async (text) => {
  await expect(sql(officer, text)).rejects.toThrow('permission denied');
  await expect(sql(platform, text)).rejects.toThrow('permission denied');
});

it('refuses another text even to who owns the tables', async () => {
  await expect(stores.given(ProgressUpdate, { ...line, text: 'anders' })).rejects.toThrow('What was told stays');
});

it('lets go of the person when they erase; the line stays in the name of the body', async () => {
  await Database.asPlatform(() => Database.of(Participant).delete({ id: officer.standings[0]?.participantId }));
  const [kept] = await Database.asPlatform(() => Database.of(ProgressUpdate).findBy({ id: line.id }));
  expect(kept).toMatchObject({ participantId: null, organisationId: line.organisationId });
});

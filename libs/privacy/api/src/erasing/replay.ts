import { Person } from '@samenspraak/people-api';
import { Database, Vault } from '@samenspraak/shared-api';
import { Participant } from '@samenspraak/spaces-api';
import { type Destruction, DestructionList, blinded } from './destruction-list';
import { ContentDestruction, VaultDestruction } from './destructions.entity';
import { eraseAccount } from './erase-account';
import { type Keeps, eraseContent } from './erase-content';

interface Standing {
  missing: { content: Destruction[]; vault: Destruction[] };
}

/** What the operator reads when the list that stands there is not the newest. */
const putBack = 'The list of destructions is missing or too old: put the newest one back where DESTRUCTIONS_FILE says, before anything else';

/** How the stores stand against the list. @throws {Error} when the list lacks what a store or the keys know of */
async function standing(): Promise<Standing> {
  const list = DestructionList.entries;
  const content = await Database.asPlatform(() => Database.of(ContentDestruction).find());
  const vault = await Vault.manager.find(VaultDestruction);
  const lacks = (done: { number: number }[]) => list.filter(({ number }) => !done.some((each) => each.number === number));
  const isUnknown = [...content, ...vault].some(({ number }) => !list.some((each) => each.number === number));
  if (isUnknown || DestructionList.isTooOld) throw new Error(putBack);
  return { missing: { content: lacks(content), vault: lacks(vault) } };
}

/**
 * The system does not open on data that was erased, nor without knowing what was.
 * @throws {Error} saying what the operator must do
 */
export async function demandReplayed(): Promise<void> {
  const { missing } = await standing();
  const count = new Set([...missing.content, ...missing.vault].map(({ number }) => number)).size;
  if (!count) return;
  throw new Error(`${count} destruction(s) were not carried out in these databases: run replay-destructions first (docs/operations.md). On a machine of your own with the example network: npm run reset`);
}

/** After a restore: carries out what the list says and the stores lack. @returns how many of the list's lines were needed */
export async function replay(): Promise<number> {
  const { missing } = await standing();
  for (const each of missing.content) await eraseContent(each.number, await participantsOf(each), await keptBy(each));
  for (const each of missing.vault) await eraseAccount(each.number, await personOf(each));
  return new Set([...missing.content, ...missing.vault].map(({ number }) => number)).size;
}

/** Blinded ids cannot be turned back: every id of the store is blinded and compared. */
async function participantsOf({ participants }: Destruction): Promise<string[]> {
  const all = await Database.asPlatform(() => Database.of(Participant).find({ select: { id: true } }));
  return all.map(({ id }) => id).filter((id) => participants.includes(blinded(id)));
}

async function personOf({ person }: Destruction): Promise<string | undefined> {
  const all = await Vault.manager.find(Person, { select: { id: true } });
  return all.map(({ id }) => id).find((id) => blinded(id) === person);
}

/** What a line keeps, as ids of the store. */
export async function keptBy({ keeps }: Destruction): Promise<Keeps> {
  if (keeps === 'all' || !keeps.length) return keeps;
  const rows = await Database.asPlatform(() => Database.prepared<{ id: string }>('ids_of_words', 'select id from topic union all select id from contribution'));
  return rows.map(({ id }) => id).filter((id) => keeps.includes(blinded(id)));
}

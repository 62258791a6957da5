import { Clock, Database } from '@samenspraak/shared-api';
import { beginning, headText, hashOfLine } from './chain';
import { RegisterHead } from './register-head.entity';
import { RegisterKey } from './register-key';

/** Lines numbered in one transaction. */
const most = 2000;
/** The register is sealed at least every ten minutes, also when nothing happened: that too is something to know. */
const sealedEvery = 9 * 60_000;

interface Waiting {
  id: string;
  contentHash: string;
  personalHash: string;
}

const last = `select serial, hash from governance_act where serial is not null order by serial desc limit 1`;
const waiting = `
  select id, content_hash as "contentHash", personal_hash as "personalHash" from governance_act
  where serial is null order by at, id limit ${most}`;
const number = `
  update governance_act a set serial = v.serial, hash = v.hash
  from unnest($1::uuid[], $2::int[], $3::text[]) v(id, serial, hash) where a.id = v.id`;

/**
 * Gives waiting lines their numbers and their place in the chain. One at a time, whoever runs it: the lock holds until the
 * transaction ends, so that numbers have no gap and no line has two followers.
 * @returns how many lines there were
 */
export function appendWaiting(): Promise<number> {
  return Database.asPlatform(async () => {
    await Database.prepared('register_lock', `select pg_advisory_xact_lock(hashtext('register of acts'))`);
    const [end = { serial: 0, hash: beginning }] = await Database.prepared<{ serial: number; hash: string }>('register_last', last);
    const lines = await Database.prepared<Waiting>('register_waiting', waiting);
    let { hash } = end;
    const hashes = lines.map((line, at) => (hash = hashOfLine({ ...line, serial: end.serial + at + 1 }, hash)));
    const serials = lines.map((_, at) => end.serial + at + 1);
    if (lines.length) await Database.prepared('register_number', number, [lines.map(({ id }) => id), serials, hashes]);
    return lines.length;
  });
}

/** Signs where the register stands: after new lines, and otherwise when the last seal grows old. */
export function sealRegister(): Promise<void> {
  return Database.asPlatform(async () => {
    await Database.prepared('register_lock', `select pg_advisory_xact_lock(hashtext('register of acts'))`);
    const [end] = await Database.prepared<{ serial: number; hash: string }>('register_last', last);
    if (!end) return;
    const [head] = await Database.of(RegisterHead).find({ order: { size: 'desc', at: 'desc' }, take: 1 });
    const at = Clock.now();
    const isFresh = head?.size === end.serial && at.getTime() - head.at.getTime() < sealedEvery;
    if (isFresh) return;
    const signed = RegisterKey.sign(headText(end.serial, end.hash, at.toISOString()));
    await Database.of(RegisterHead).insert({ size: end.serial, hash: end.hash, at, ...signed });
  });
}

/** Every minute. */
export async function keepRegister(): Promise<void> {
  while ((await appendWaiting()) === most);
  await sealRegister();
}

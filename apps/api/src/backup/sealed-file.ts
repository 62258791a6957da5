import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { createInterface } from 'node:readline';
import { Keys, decrypt, encrypt, newKey, type Store } from '@samenspraak/shared-api';

/** What anyone can read of a backup without a key. */
export interface BackupHead {
  what: 'samenspraak: backup';
  version: 1;
  store: Store;
  /** The same for the two stores of one backup. */
  id: string;
  /** ISO 8601. */
  at: string;
  /** By name, in order: what the store had been migrated with. */
  migrations: string[];
  /** The key of this file, wrapped with the master of the day: base64url. */
  key: string;
}

const boundTo = ({ store, id, at }: Pick<BackupHead, 'store' | 'id' | 'at'>): string => `backup ${store} ${id} ${at}`;

/**
 * Writes lines into a sealed file: one line of JSON that says what it is, then pieces of gzip, each with its length (four
 * bytes) and sealed (AES-256-GCM) under a key of the file's own, to its place in the file. A file with a piece changed, moved
 * or missing does not open. It takes its name when it is whole and on disk.
 */
export async function writeSealed(file: string, head: Omit<BackupHead, 'key' | 'what' | 'version'>, lines: AsyncIterable<string>): Promise<void> {
  const key = newKey();
  const whole: BackupHead = { what: 'samenspraak: backup', version: 1, ...head, key: Keys.ring.wrap(key, boundTo(head)).toString('base64url') };
  const sealed = async function* (pieces: AsyncIterable<Buffer>) {
    yield Buffer.from(`${JSON.stringify(whole)}\n`);
    let place = 0;
    for await (const piece of pieces) yield framed(encrypt(key, piece, `${boundTo(head)} ${place++}`));
    yield framed(encrypt(key, Buffer.alloc(0), `${boundTo(head)} ${place} end`));
  };
  await pipeline(Readable.from(lines), createGzip(), sealed, createWriteStream(`${file}.partial`, { mode: 0o600 }));
  const handle = await open(`${file}.partial`, 'r+');
  await handle.sync();
  await handle.close();
  await rename(`${file}.partial`, file);
}

function framed(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return Buffer.concat([length, piece]);
}

/** @throws {Error} saying that it is no backup */
export async function readHead(file: string): Promise<BackupHead> {
  for await (const line of createInterface({ input: createReadStream(file, { end: 1_000_000 }), crlfDelay: Infinity })) {
    const head = parsed(line);
    if (head?.what === 'samenspraak: backup' && head.version === 1) return head;
    break;
  }
  throw new Error(`${file} is no backup of Samenspraak`);
}

const parsed = (line: string): BackupHead | undefined => {
  try {
    return JSON.parse(line) as BackupHead;
  } catch {
    return undefined;
  }
};

/** @throws {Error} when its master was destroyed, or the file is damaged or cut off */
export async function* readSealed(file: string): AsyncGenerator<string> {
  const head = await readHead(file);
  const key = Keys.ring.unwrap(Buffer.from(head.key, 'base64url'), boundTo(head));
  const from = Buffer.byteLength(JSON.stringify(head)) + 1;
  const unzipped = Readable.from(opened(file, from, key, boundTo(head))).pipe(createGunzip());
  for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) yield line;
}

async function* opened(file: string, from: number, key: Buffer, bound: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    for (let at = from, place = 0; ; place += 1) {
      const length = (await exactly(file, handle, at, 4)).readUInt32BE();
      const piece = await exactly(file, handle, at + 4, length);
      at += 4 + length;
      const isLast = at === (await handle.stat()).size;
      const plain = unsealed(file, () => decrypt(key, piece, `${bound} ${place}${isLast ? ' end' : ''}`));
      if (isLast) return;
      yield plain;
    }
  } finally {
    await handle.close();
  }
}

async function exactly(file: string, handle: Awaited<ReturnType<typeof open>>, at: number, length: number): Promise<Buffer> {
  const { size } = await handle.stat();
  if (at + length > size) throw new Error(`${file} is cut off`);
  return (await handle.read(Buffer.alloc(length), 0, length, at)).buffer;
}

function unsealed(file: string, open: () => Buffer): Buffer {
  try {
    return open();
  } catch {
    throw new Error(`${file} is damaged`);
  }
}

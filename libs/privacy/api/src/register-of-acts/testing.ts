import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { beginning, canonical, commitmentTo, hashOfLine, headText, newSalt } from './chain';

export interface Download {
  /** Records as they stand in the file. */
  records: string[];
  publicKey: string;
  key: KeyObject;
}

const quarter = 15 * 60_000;

/** A register of made-up lines as somebody downloads it, with a seal after every `every` lines, a quarter of an hour apart. */
export function aDownload(size: number, every = 100, at = new Date('2026-11-23T10:00:00Z')): Download {
  const { privateKey: key } = generateKeyPairSync('ed25519');
  const { x: publicKey = '' } = createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' })).export({ format: 'jwk' });
  const records = [JSON.stringify({ type: 'register', version: 1, takenAt: at.toISOString(), publicKey })];
  let hash = beginning;
  for (let serial = 1; serial <= size; serial += 1) {
    const line = aLine(serial, hash);
    ({ hash } = line);
    records.push(JSON.stringify(line));
    if (serial % every === 0 || serial === size) records.push(JSON.stringify(aHead(serial, hash, new Date(at.getTime() - ((size - serial) / every) * quarter), key, publicKey)));
  }
  return { records, publicKey, key };
}

/** Every seventh line is closed, of every eleventh the words were destroyed. */
export function aLine(serial: number, previous: string) {
  const [contentSalt, personalSalt] = [newSalt(), newSalt()];
  const content = canonical({ kind: 'topic_opened', body: 'Gemeente Assen', at: '2026-11-20T09:00:00.000Z', n: serial });
  const personal = canonical({ title: `Vraag ${serial}` });
  const hashes = { contentHash: commitmentTo(contentSalt, content), personalHash: commitmentTo(personalSalt, personal) };
  const hash = hashOfLine({ serial, ...hashes }, previous);
  const [isClosed, isDestroyed] = [serial % 7 === 0, serial % 11 === 0];
  const words = isClosed || isDestroyed ? { personal: null, personalSalt: null } : { personal, personalSalt };
  const told = isClosed ? { content: null, contentSalt: null } : { content, contentSalt };
  return { type: 'line', serial, hash, ...hashes, ...told, ...words };
}

export function aHead(size: number, hash: string, at: Date, key: KeyObject, publicKey: string) {
  const signature = sign(null, Buffer.from(headText(size, hash, at.toISOString())), key).toString('base64url');
  return { type: 'head', size, hash, at: at.toISOString(), publicKey, signature };
}

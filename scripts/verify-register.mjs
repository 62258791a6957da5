// Checks a download of the public register of acts. Needs Node.js 20 or later, and nothing else:
//   node verify-register.mjs samenspraak-besluiten.jsonl --key <public key, as /vertrouwen/besluiten shows it>
// Says good, or which line is wrong. Words of a member may have been destroyed, and lines about what is not for everyone have
// no content: both are counted, and the chain holds all the same.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const sha256 = (...parts) => createHash('sha256').update(parts.join('\n')).digest('hex');

/** The register is sealed at least every ten minutes: an older end is a piece cut off. */
const longestWithoutSeal = 11 * 60_000;

/** A chain before its first line. */
export const start = () => ({ serial: 0, hash: '0'.repeat(64), sealed: 0, sealedAt: null, takenAt: null, closed: 0, destroyed: 0, records: 0, first: true });

class Wrong extends Error {}
const demand = (good, problem) => {
  if (!good) throw new Wrong(problem);
};

const keyOf = (x) => createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });

function checkPart(name, text, salt, hash) {
  demand(/^[0-9a-f]{64}$/.test(hash ?? ''), `${name} has no hash`);
  if (text === null && salt === null) return false;
  demand(typeof text === 'string' && /^[0-9a-f]{32}$/.test(salt ?? ''), `${name} has no salt or no text`);
  demand(sha256('samenspraak part 1', salt, text) === hash, `${name} is not what was written down`);
  return true;
}

function checkLine(state, line) {
  const { serial, content, contentSalt, contentHash, personal, personalSalt, personalHash, hash } = line;
  demand(serial === state.serial + 1, `number ${serial} follows ${state.serial}`);
  const isOpen = checkPart('the content', content, contentSalt, contentHash);
  const hasWords = checkPart('the part with words', personal, personalSalt, personalHash);
  demand(sha256('samenspraak line 1', serial, contentHash, personalHash, state.hash) === hash, 'the hash does not follow from the line and the one before it');
  Object.assign(state, { serial, hash, closed: state.closed + (isOpen ? 0 : 1), destroyed: state.destroyed + (isOpen && !hasWords ? 1 : 0) });
}

function checkHead(state, { size, hash, at, publicKey, signature }, key) {
  demand(size === state.serial && hash === state.hash, `the seal is about ${size} lines that end otherwise`);
  demand(!state.sealedAt || Date.parse(at) >= Date.parse(state.sealedAt), 'the seal is older than the one before it');
  demand(!key || publicKey === key, 'the seal is of another key');
  const text = ['samenspraak head 1', size, hash, at].join('\n');
  demand(verify(null, Buffer.from(text), keyOf(publicKey), Buffer.from(signature, 'base64url')), 'the signature is not good');
  Object.assign(state, { sealed: size, sealedAt: at });
}

/**
 * One record of the download, as text.
 * @throws {Error} saying what is wrong with it
 */
export function check(state, text, key) {
  const record = JSON.parse(text);
  demand(record.type === (state.first ? 'register' : record.type), 'the file does not begin as a register does');
  state.records += 1;
  if (state.first) {
    demand(record.version === 1, `version ${record.version} is not known here`);
    Object.assign(state, { first: false, takenAt: record.takenAt });
  } else if (record.type === 'line') checkLine(state, record);
  else if (record.type === 'head') checkHead(state, record, key);
  else throw new Wrong(`a record of an unknown kind: ${record.type}`);
}

/** @throws {Error} when the register ends before it should */
export function checkEnd(state, takenAt = state.takenAt) {
  demand(!state.first, 'the file is empty');
  demand(state.sealed === state.serial && state.sealedAt, `the lines after ${state.sealed} are not sealed`);
  const age = Date.parse(takenAt) - Date.parse(state.sealedAt);
  demand(age <= longestWithoutSeal, `the last seal is of ${state.sealedAt}, the download of ${takenAt}: the end is missing`);
}

async function main([file, ...words]) {
  const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  if (!file || file.startsWith('--')) throw new Wrong('say which file: node verify-register.mjs <file> [--key <public key>] [--taken-at <moment>]');
  const [state, key] = [start(), option('--key')];
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1;
      check(state, text, key);
    }
    number = 0;
    checkEnd(state, option('--taken-at'));
  } catch (error) {
    console.error(`WRONG${number ? ` at line ${number} of the file` : ' at the end of the file'}: ${error.message}`);
    return 1;
  }
  console.log(`GOOD: ${state.serial} acts, sealed at ${state.sealedAt}. ${state.closed} without content, of ${state.destroyed} the words were destroyed.`);
  if (!key) console.log('No key was given: compare the public key in the file with the one on the page, or give it with --key.');
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main(process.argv.slice(2));

// For whoever keeps the seals of the public register of acts outside the platform: a newspaper, an organisation, you.
// Run it every day. Needs Node.js 20 or later and verify-register.mjs beside it, and nothing else:
//   node keep-register.mjs https://samenspraak.example folder [--key <public key, as /vertrouwen/besluiten shows it>]
// It downloads the register, checks it, and compares it with every seal it kept before: the same lines or more, never others.
// Says good (0), or WRONG and what (1) and leaves the download as evidence, or that it could not look (2).
import { appendFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { check, checkEnd, start } from './verify-register.mjs';

class Wrong extends Error {}

/** The seals kept before, eldest first: `{ size, hash, at, publicKey, signature, closed, keptAt }`. */
async function keptIn(file) {
  const text = await readFile(file, 'utf8').catch((error) => (error.code === 'ENOENT' ? '' : Promise.reject(error)));
  return text.split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

async function download(origin, file) {
  const answer = await fetch(new URL('/register/besluiten.jsonl', origin), { headers: { 'cache-control': 'no-store' } });
  if (!answer.ok) throw new Error(`the register answered ${answer.status}`);
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(file));
}

/** Reads the whole download once. @returns the last seal, with how many of its lines had no content */
async function examine(file, kept, key) {
  const state = start();
  const bySize = Map.groupBy ? Map.groupBy(kept, ({ size }) => size) : kept.reduce((map, each) => map.set(each.size, [...(map.get(each.size) ?? []), each]), new Map());
  let [number, head] = [0, null];
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    try {
      check(state, text, key);
    } catch (error) {
      throw new Wrong(`line ${number} of the download: ${error.message}`);
    }
    const record = JSON.parse(text);
    if (record.type === 'head') head = record;
    if (record.type === 'line') for (const seal of bySize.get(record.serial) ?? []) compare(seal, state);
  }
  const longest = kept.reduce((most, each) => (each.size > (most?.size ?? 0) ? each : most), null);
  if (longest && state.serial < longest.size) throw new Wrong(`there are ${state.serial} acts; on ${longest.keptAt} there were ${longest.size}`);
  try {
    checkEnd(state, new Date().toISOString());
  } catch (error) {
    throw new Wrong(error.message);
  }
  return { ...head, closed: state.closed };
}

function compare({ size, hash, closed, keptAt }, state) {
  if (hash !== state.hash) throw new Wrong(`the first ${size} acts are not those that were sealed on ${keptAt}: history was rewritten`);
  if (state.closed > closed) throw new Wrong(`of the first ${size} acts ${state.closed - closed} could be read on ${keptAt} and cannot be read now`);
}

async function main([origin, folder, ...words]) {
  if (!origin || !folder) {
    console.error('Say where the register is and where to keep its seals: node keep-register.mjs <https://…> <folder> [--key <public key>]');
    return 2;
  }
  await mkdir(folder, { recursive: true });
  const [seals, fresh, now] = [join(folder, 'seals.jsonl'), join(folder, 'fresh.jsonl'), new Date().toISOString()];
  const kept = await keptIn(seals);
  const key = words.includes('--key') ? words[words.indexOf('--key') + 1] : kept[0]?.publicKey;
  try {
    await download(origin, fresh);
  } catch (error) {
    console.error(`COULD NOT LOOK: ${error.message}. Nothing was kept; try again, and ask why when it lasts.`);
    await rm(fresh, { force: true });
    return 2;
  }
  try {
    const head = await examine(fresh, kept, key);
    await appendFile(seals, `${JSON.stringify({ ...head, type: undefined, keptAt: now })}\n`);
    await rename(fresh, join(folder, 'register.jsonl'));
    console.log(`GOOD: ${head.size} acts, sealed at ${head.at}. All ${kept.length} seals kept before fit.`);
    if (!key) console.log(`This is the first seal. Compare its key with the one on the page: ${head.publicKey}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    const evidence = join(folder, `wrong-${now.replaceAll(':', '-')}.jsonl`);
    await rename(fresh, evidence);
    console.error(`WRONG: ${error.message}.\nThe download is kept as ${evidence}, the seals of before in ${seals}. Show both to others who keep seals, and ask for an explanation in public.`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));

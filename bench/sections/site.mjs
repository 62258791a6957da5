import { gzipSync } from 'node:zlib';
import { expectedForVisitor } from '../data/expected.mjs';
import { siteDocument } from '../documents.mjs';
import { ask } from '../measure/ask.mjs';
import { always, showsTopics } from '../measure/checks.mjs';
import { memoryOf } from '../measure/cpu.mjs';
import { compare } from '../measure/rounds.mjs';
import { asking, noChoice } from '../requests.mjs';
import { asOwner } from '../world.mjs';

const path = '/nl/agenda';

/** The page as a reader gets it: what the web spends, what the API spends on the page's own document, and what it weighs. */
export async function site({ databases, postgres, servers }, { rounds, requests }) {
  const { content, contentOwner } = databases.large;
  const expected = await asOwner(contentOwner, expectedForVisitor);
  const api = await servers.api('api-site', content);
  const web = await servers.web('web', api);
  const document = asking(api, siteDocument('Agenda'), { filter: noChoice, after: null, place: '', language: 'nl' });
  const plain = { url: `${web.url}${path}` };
  const packed = { ...plain, headers: { 'accept-encoding': 'gzip' } };
  const contestants = {
    document: { pid: api.pid, next: turn(document, always((text) => demandTopics(JSON.parse(text), expected))) },
    page: { pid: web.pid, next: turn(plain, showsTopics(expected)) },
    'page, gzip': { pid: web.pid, next: turn(packed, arrives) },
  };
  const figures = await compare({ contestants, rounds, requests, postgresPid: postgres.pid });
  const html = (await ask(plain)).body;
  const memory = { api: memoryOf(api.pid), web: memoryOf(web.pid) };
  return { ...figures, bytes: { html: html.length, gzip: gzipSync(html).length }, memory };
}

const turn = (asked, check) => () => ({ asked, check });

function demandTopics({ data, errors }, expected) {
  const slugs = data?.agenda.nodes.map(({ slug }) => slug);
  if (errors || String(slugs) !== String(expected.map(({ slug }) => slug))) throw new Error(`The site’s document was not answered as it should be: ${JSON.stringify(errors ?? slugs)}`);
}

/** The same page, packed: its content was checked unpacked. */
function arrives({ status, headers, body }) {
  if (status !== 200 || headers['content-encoding'] !== 'gzip' || body.length < 1000) throw new Error(`The packed page came with ${status}`);
}

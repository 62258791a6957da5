import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cookie } from '../data/member.mjs';
import { placeToPropose, tidy, topicsToSupport } from '../data/expected.mjs';
import { siteDocument } from '../documents.mjs';
import { ask } from '../measure/ask.mjs';
import { benchDir } from '../places.mjs';
import { agendaPage, asking, memberForm, noChoice } from '../requests.mjs';
import { asOwner } from '../world.mjs';

const logFile = join(benchDir, 'postgres.log');
const roles = ['samenspraak_app', 'samenspraak_vault_app'];

/** How many statements each request sends to PostgreSQL, read from PostgreSQL's own log. */
export async function statementCounts({ databases, postgres, servers }) {
  const { content, contentOwner } = databases.large;
  await logAll(postgres, 'all');
  try {
    const api = await servers.api('api-counting', content);
    const form = await memberForm(api);
    const [id] = await asOwner(contentOwner, (client) => topicsToSupport(client, 1));
    const counts = {
      'agenda, visitor': await countOf(() => agendaPage(api)),
      'agenda, member': await countOf(() => agendaPage(api, null, { cookie })),
      "the site's agenda page": await countOf(() => asking(api, siteDocument('Agenda'), { filter: noChoice, after: null, place: '', language: 'nl' })),
      'support a topic': await countOf((turn) => asking(api, 'support-topic', { id, on: turn % 2 === 0 }, form())),
      'propose a topic': await countOf(await proposing(api, contentOwner, form)),
    };
    await asOwner(contentOwner, (client) => tidy(client, [id]));
    return counts;
  } finally {
    await logAll(postgres, 'none');
  }
}

async function proposing(api, contentOwner, form) {
  const place = await asOwner(contentOwner, placeToPropose);
  const input = { ...place, kind: 'idea', audience: 'members', language: 'nl', question: 'Hoe gaat het?', why: '', goodOutcome: '' };
  return () => asking(api, 'propose-topic', { input }, form());
}

async function logAll({ superuserUrl }, value) {
  await asOwner(superuserUrl, async (client) => {
    for (const role of roles) await client.query(`alter role ${role} set log_statement = '${value}'`);
  });
}

/** Four times one after the other, so that the last finds a connection and a compiled document. */
async function countOf(asked) {
  let before = 0;
  for (let turn = 0; turn < 4; turn += 1) {
    before = lines();
    const { body } = await ask(asked(turn));
    if (JSON.parse(body).errors) throw new Error(body.toString());
    await pause(50);
  }
  return lines() - before;
}

const lines = () => readFileSync(logFile, 'utf8').match(/LOG: {2}(statement|execute [^:]*):/g)?.length ?? 0;

import assert from 'node:assert/strict';
import { placeToPropose, tidy, topicsToSupport } from '../data/expected.mjs';
import { receipt } from '../measure/checks.mjs';
import { compare } from '../measure/rounds.mjs';
import { asking, memberForm, toBare } from '../requests.mjs';
import { agendaStatement, visitor } from '../statements.mjs';
import { asOwner } from '../world.mjs';

/** Two things a member does, each in one transaction with the form's key, beside the same steps written by hand. */
export async function changes({ crew, databases, postgres, servers }, { rounds, requests }) {
  const { content, contentOwner } = databases.large;
  const { ids, place } = await asOwner(contentOwner, async (client) => ({ ids: await topicsToSupport(client, 200), place: await placeToPropose(client) }));
  const bare = await servers.bare('bare-changes', content, { visitor: await agendaStatement(crew, visitor) });
  const api = await servers.api('api-changes', content);
  const form = await memberForm(api);
  const call = (document, variables) => asking(api, document, variables, form());
  const contestants = {
    'bare support': { pid: bare.pid, next: supporting(ids, (variables) => toBare(bare, '/support', variables)) },
    'api support': { pid: api.pid, next: supporting(ids, (variables) => call('support-topic', variables), 'supportTopic') },
    'bare propose': { pid: bare.pid, next: proposing(place, (variables) => toBare(bare, '/propose', variables)) },
    'api propose': { pid: api.pid, next: proposing(place, (variables) => call('propose-topic', variables), 'proposeTopic') },
  };
  try {
    return await compare({ contestants, rounds, requests, postgresPid: postgres.pid });
  } finally {
    await asOwner(contentOwner, (client) => tidy(client, ids));
  }
}

/** Every topic on in one pass through the list, off in the next. */
const supporting = (ids, asked, field) => (turn) => {
  const id = ids[turn % ids.length];
  return { asked: asked({ id, on: Math.floor(turn / ids.length) % 2 === 0 }), check: receipt(field, (made) => assert.equal(made.id, id)) };
};

const proposing = (place, asked, field) => (turn) => ({
  asked: asked({
    input: {
      ...{ ...place, kind: 'idea', audience: 'members', language: 'nl', question: `Kan de bibliotheek langer open blijven (${turn})?` },
      ...{ why: 'Wie overdag werkt, staat nu voor een dichte deur.', goodOutcome: 'Op twee avonden open tot negen uur.' },
    },
  }),
  check: receipt(field),
});

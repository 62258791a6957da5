import { createHash, randomBytes } from 'node:crypto';
import * as sql from './statements.mjs';

const hash = (text) => createHash('sha256').update(text).digest('base64url');
const array = (ids) => `{${ids.join(',')}}`;

/** Who asks: the same two look-ups as the API's. */
async function viewerOf({ content, vault }, { cookie }) {
  const sessionHash = hash(cookie.slice(cookie.indexOf('=') + 1));
  const [owner] = (await vault.query({ ...sql.session, values: [sessionHash, new Date()] })).rows;
  const today = new Date().toISOString().slice(0, 10);
  const standings = (await content.query({ ...sql.standings, values: [owner.participantIds, today] })).rows;
  return { sessionHash, standings };
}

/** One transaction that PostgreSQL knows the viewer of. */
async function inTransaction({ content }, { standings }, readOnly, work) {
  const client = await content.connect();
  try {
    await client.query('begin');
    const spaces = array(standings.map(({ spaceId }) => spaceId));
    const participants = array(standings.map(({ participantId }) => participantId));
    await client.query({ ...sql.settings, values: [spaces, participants, '{}', '{}', '', readOnly ? 'on' : 'off'] });
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    client.release(error);
    throw error;
  }
}

export async function memberAgenda(stores, headers, statement) {
  const viewer = await viewerOf(stores, headers);
  const rows = await inTransaction(stores, viewer, true, async (client) => (await client.query(statement)).rows);
  return { rows: rows.slice(0, 20) };
}

/** A change with the form's key: claimed first, answered last. */
async function change(stores, headers, work) {
  const viewer = await viewerOf(stores, headers);
  const key = hash(`${headers['idempotency-key']}\n${viewer.sessionHash}`);
  return inTransaction(stores, viewer, false, async (client) => {
    await client.query({ ...sql.claim, values: [key, new Date()] });
    const answer = await work(client, viewer.standings[0]);
    await client.query({ ...sql.answered, values: [key, JSON.stringify(answer)] });
    return answer;
  });
}

export const supportTopic = (stores, headers, { id, on }) =>
  change(stores, headers, async (client, { participantId }) => {
    const [topic] = (await client.query({ ...sql.topic, values: [id] })).rows;
    await client.query({ ...(on ? sql.support : sql.unsupport), values: [id, participantId] });
    if (on) await client.query({ ...sql.follow, values: [id, participantId] });
    return { id, slug: topic.slug };
  });

export const proposeTopic = (stores, headers, { input }) =>
  change(stores, headers, async (client, { participantId }) => {
    const slug = `${input.question.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${randomBytes(4).toString('hex')}`;
    const { spaceId, kind, themeSlug, question, why, goodOutcome, language, audience } = input;
    const values = [slug, spaceId, kind, themeSlug, question, why, goodOutcome, language, audience, participantId, new Date()];
    return (await client.query({ ...sql.propose, values })).rows[0];
  });

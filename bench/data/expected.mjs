import { idSql, member, spaces } from './shape.mjs';

const participant = idSql('participant', member);
const live = `t.state not in ('draft', 'merged', 'withdrawn')`;
const publicTopics = `t.audience = 'everyone' and ${live}`;
const space = idSql('space', member % spaces);

/** What the agenda must show, asked of the database in another way than the API does. */
const agendaSql = (where, supported) => `
  select t.id, t.slug, t.question, (select name from organisation where id = t.organisation_id) as organisation,
         nullif(greatest((t.support_anchor - 9) / 10, 0) * 10, 0) as "supportCount", t.contribution_count as "contributionCount", t.latest_at as "latestAt",
         ${supported} as "viewerSupports"
  from topic t where ${where} order by t.latest_at desc, t.id desc limit 20`;

const supportedByMember = `t.id in (select topic_id from support where participant_id = ${participant})`;

async function topics(client, text) {
  const { rows } = await client.query(text);
  return rows.map((row) => ({ ...row, latestAt: row.latestAt.toISOString() }));
}

export const expectedForVisitor = (client) => topics(client, agendaSql(publicTopics, 'false'));

export const expectedForMember = (client) =>
  topics(client, agendaSql(`(t.audience = 'everyone' or t.space_id = ${space} or t.author_id = ${participant}) and ${live}`, supportedByMember));

/** As the API makes it: 8 bytes of milliseconds, 16 of the id. */
function cursorOf(at, id) {
  const bytes = Buffer.alloc(24);
  bytes.writeDoubleBE(at.getTime());
  bytes.write(id.replaceAll('-', ''), 8, 'hex');
  return bytes.toString('base64url');
}

/** The page that begins in the middle of the list, and the cursor before it. */
export async function expectedInTheMiddle(client) {
  const middle = `select latest_at, id from topic t where ${publicTopics} order by latest_at desc, id desc limit 1 offset (select count(*) / 2 from topic)`;
  const [{ latest_at: at, id }] = (await client.query(middle)).rows;
  const after = cursorOf(at, id);
  return { after, expected: await topics(client, agendaSql(`${publicTopics} and (t.latest_at, t.id) < ('${at.toISOString()}', '${id}')`, 'false')) };
}

/** Topics the member may support and does not yet. */
export async function topicsToSupport(client, count) {
  const text = `select t.id from topic t where t.space_id = ${space} and t.state = 'open' and not (${supportedByMember}) order by t.id limit ${count}`;
  return (await client.query(text)).rows.map(({ id }) => id);
}

export const placeToPropose = async (client) =>
  (await client.query(`select ${space} as "spaceId", (select min(slug) from theme) as "themeSlug"`)).rows[0];

/** Takes back what measuring changes left behind, so that the data are again what they were. */
export async function tidy(client, supported) {
  await client.query(`delete from support where participant_id = ${participant} and topic_id = any($1)`, [supported]);
  await client.query(`delete from follow where participant_id = ${participant}`);
  await client.query(`delete from topic where state = 'draft' and author_id = ${participant} and slug not like 'onderwerp-%'`);
  await client.query('truncate answered_request');
  await client.query('vacuum analyze topic, support, follow');
}

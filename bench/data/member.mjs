import { createHash } from 'node:crypto';
import pg from 'pg';
import { idSql, member, spaces } from './shape.mjs';

/** The secret in the member's cookie: made up, and good in the benchmark's own vault alone. */
const secret = 'benchmark-member';
export const cookie = `__Host-samenspraak=${secret}`;

/** Signs the member in: a person, their participant in the content, and a session of a day. */
export async function signMemberIn(vaultOwnerUrl) {
  const client = new pg.Client({ connectionString: vaultOwnerUrl });
  await client.connect();
  const hash = createHash('sha256').update(secret).digest('base64url');
  const person = idSql('person', member);
  try {
    await client.query('delete from person');
    await client.query(`insert into person (id, sealed_email, email_index, language, created_at) values (${person}, '', 'benchmark', 'nl', now())`);
    await client.query(`insert into participation (participant_id, person_id) values (${idSql('participant', member)}, ${person})`);
    await client.query(`insert into sign_in_session (secret_hash, person_id, created_at, expires_at) values ($1, ${person}, now(), now() + interval '1 day')`, [hash]);
  } finally {
    await client.end();
  }
}

const viewerSql = `
  select ${idSql('participant', member)} as "participantId", ${idSql('space', member % spaces)} as "spaceId"`;

/** The same reader as the API sees them, to ask for the statement that is theirs. */
export async function memberViewer(client) {
  const { rows } = await client.query(viewerSql);
  return { kind: 'person', standings: [{ ...rows[0], roles: ['member'], mandates: [] }] };
}

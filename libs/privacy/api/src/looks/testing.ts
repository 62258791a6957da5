import { randomUUID } from 'node:crypto';
import { account } from '@samenspraak/people-api/testing';
import { Language, Vault, Viewer } from '@samenspraak/shared-api';
import pg from 'pg';

/** Someone with an account, signed in. */
export async function someone(email: string): Promise<Viewer> {
  const { id } = await account(email, Language.nl);
  return { kind: 'person', personId: id, sessionHash: randomUUID(), standings: [] };
}

const urlOf = (role: string): string => {
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  Object.assign(url, { username: role, password: 'test', pathname: `/${String(Vault.manager.connection.options.database ?? nameOf())}` });
  return url.href;
};

const nameOf = () => new URL((Vault.manager.connection.options as { url: string }).url).pathname.slice(1);

/** Work on a connection of its own to the test's vault, as one of its roles. */
export async function asRole<T>(role: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(urlOf(role));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The duty is given by whoever owns the vault: no page gives it. */
export async function aPrivacyOfficer(email: string): Promise<Viewer> {
  const viewer = await someone(email);
  const statement = `insert into duty (person_id, kind, body, function) values ($1, 'privacy_officer', 'Toezicht Samenspraak', 'Privacyfunctionaris')`;
  await asRole('samenspraak_vault_owner', (client) => client.query(statement, [viewer.personId]));
  return viewer;
}

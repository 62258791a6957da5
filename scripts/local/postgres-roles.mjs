import pg from 'pg';

const stores = [
  { database: 'samenspraak_content', owner: 'samenspraak_owner', app: 'samenspraak_app' },
  { database: 'samenspraak_vault', owner: 'samenspraak_vault_owner', app: 'samenspraak_vault_app', staff: 'samenspraak_vault_staff' },
];

/** Writes tables anew after an erasure, in both stores; reads no row of either. */
const washer = 'samenspraak_washer';

/** Makes the roles and both databases where they are missing; passwords follow the secrets file. */
export async function prepareDatabases(superuserUrl, secrets) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await prepareRole(client, washer, secrets[washer]);
    await client.query(`grant pg_maintain, pg_checkpoint to ${washer}`);
    for (const { database, owner, app, staff } of stores) {
      const users = [app, ...(staff ? [staff] : [])];
      for (const role of [owner, ...users]) await prepareRole(client, role, secrets[role]);
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
      if (rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
      await client.query(`revoke all on database ${database} from public`);
      await client.query(`grant connect on database ${database} to ${[...users, washer].join(', ')}`);
      await letWasherSwitch(superuserUrl, database);
    }
  } finally {
    await client.end();
  }
}

/** Rights to functions are each database's own. */
async function letWasherSwitch(superuserUrl, database) {
  const client = new pg.Client({ connectionString: Object.assign(new URL(superuserUrl), { pathname: `/${database}` }).href });
  await client.connect();
  await client.query(`grant execute on function pg_switch_wal(), pg_ls_waldir() to ${washer}`);
  await client.end();
}

async function prepareRole(client, role, password) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const attributes = 'login nosuperuser nocreatedb nocreaterole nobypassrls';
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} ${attributes} password ${client.escapeLiteral(password)}`);
}

/** Drops both databases; only a filling that was cut off asks for it. */
export async function forgetDatabases(superuserUrl) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const { database } of stores) await client.query(`drop database if exists ${database} with (force)`);
  } finally {
    await client.end();
  }
}

/** Addresses of both stores for the server's roles and for their owners. */
export function storeUrls(port, secrets) {
  const url = (role, database) => `postgres://${role}:${secrets[role]}@127.0.0.1:${port}/${database}`;
  const [content, vault] = stores;
  return {
    content: url(content.app, content.database),
    contentOwner: url(content.owner, content.database),
    vault: url(vault.app, vault.database),
    vaultOwner: url(vault.owner, vault.database),
    vaultStaff: url(vault.staff, vault.database),
    contentWash: url(washer, content.database),
    vaultWash: url(washer, vault.database),
  };
}

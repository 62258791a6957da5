import pg from 'pg';
import { Crew } from '../scripts/local/crew.mjs';
import { startPostgres } from '../scripts/local/postgres.mjs';
import { takeFolder } from '../scripts/local/running.mjs';
import { contentDatabases } from './data/databases.mjs';
import { signMemberIn } from './data/member.mjs';
import { buildApi } from './build.mjs';
import { closeConnections } from './measure/ask.mjs';
import { benchDir, built } from './places.mjs';
import { Servers } from './servers.mjs';

/** Everything a measurement stands on: the build, PostgreSQL with the filled databases, and the way to start servers. */
export async function openWorld({ say, profile }) {
  const note = await takeFolder(benchDir);
  const crew = new Crew({ logDir: `${benchDir}/log`, note, say });
  const ends = [() => note.release()];
  const world = { crew, say, end: () => endAll(crew, ends) };
  ends.push(onSignal((signal) => {
    say(`stopping: ${signal}`);
    world.end().finally(() => process.exit(130));
  }));
  try {
    say('building the API');
    await buildApi();
    const postgres = await startPostgres({ dataDir: benchDir, fast: true, log: say });
    ends.push(postgres.stop);
    note.started('postgres', postgres.pid);
    const databases = await fillDatabases({ crew, postgres, say });
    await signMemberIn(postgres.urls.vaultOwner);
    return Object.assign(world, { postgres, databases, servers: new Servers({ crew, postgres, profile }) });
  } catch (error) {
    await world.end();
    throw error;
  }
}

async function fillDatabases({ crew, postgres, say }) {
  const reference = JSON.parse(await crew.run('reference', [built('reference')]));
  const owners = { CONTENT_OWNER_URL: postgres.urls.contentOwner, VAULT_OWNER_URL: postgres.urls.vaultOwner, KEYS_FILE: `${benchDir}/keys.json` };
  const migrate = (CONTENT_OWNER_URL) => crew.run('migrate', [built('migrate')], { ...owners, CONTENT_OWNER_URL });
  return contentDatabases({ postgres, migrate, reference, say });
}

/** `disconnect`: the bootstrap that started this process is gone. */
function onSignal(stop) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'];
  const listeners = signals.map((signal) => [signal, () => stop(signal)]);
  for (const [signal, listener] of listeners) process.once(signal, listener);
  return () => listeners.forEach(([signal, listener]) => process.off(signal, listener));
}

async function endAll(crew, ends) {
  closeConnections();
  await crew.endAll();
  while (ends.length > 0) await ends.pop()();
}

/** A connection of the owner's, to know what is right and to tidy up. */
export async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { SnakeCase } from './naming';
import { Store, entitiesOf } from './stores';

export interface PoolOptions {
  url: string;
  connections?: number;
}

/** Milliseconds that somebody waits for a connection, a free one or a new one. */
const patience = 5_000;

/**
 * Opens a store. Timeouts of statements are the server's: node-postgres's own would leave a transaction open on a pooled
 * connection. Only the waiting before there is a connection is ours.
 */
export async function openStore(store: Store, { url, connections = 10 }: PoolOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    entities: entitiesOf(store),
    namingStrategy: new SnakeCase(),
    synchronize: false,
    logging: false,
    extra: {
      max: connections,
      connectionTimeoutMillis: patience,
      options: '-c statement_timeout=10000 -c idle_in_transaction_session_timeout=15000 -c TimeZone=UTC',
      application_name: 'samenspraak',
    },
  });
  await source.initialize();
  const pool = poolOf(source);
  destroyBusyConnections(pool);
  outliveConnections(pool);
  return source;
}

export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/** A connection that comes back inside a transaction carries one viewer's rights: it is never given to the next. */
function destroyBusyConnections(pool: Pool): void {
  pool.on('release', (_error, client) => {
    if (statusOf(client) !== 'I') void (client as PoolClient & { end(): Promise<void> }).end().catch(() => undefined);
  });
}

/**
 * A server that goes away tells a connection twice: by a message, and by the end of the socket. Who used it hears the first and
 * lets go of it; nobody listens to the second any more, and an error that nobody hears ends the process.
 */
function outliveConnections(pool: Pool): void {
  pool.on('error', heard);
  pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(heard)) client.on('error', heard);
  });
}

const heard = (): void => undefined;

const statusOf = (client: PoolClient) =>
  (client as PoolClient & { getTransactionStatus(): 'I' | 'T' | 'E' | null }).getTransactionStatus();

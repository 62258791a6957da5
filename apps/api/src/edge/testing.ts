import type { AddressInfo } from 'node:net';
import { SentJobs, openTestStores } from '@samenspraak/shared-api/testing';
import type { FastifyInstance } from 'fastify';
import { ServerOptions, createServer } from '../server';

const settings: ServerOptions = {
  origin: 'https://samenspraak.test',
  secret: 'a secret for tests only, long enough',
  openGraphql: true,
  introspection: false,
  contact: 'mailto:veiligheid@samenspraak.example',
  builtAt: new Date('2026-11-01T09:30:00Z'),
};

export interface Edge {
  origin: string;
  fastify: FastifyInstance;
  /** Where it listens, over real HTTP. */
  port: number;
  close(): Promise<void>;
}

/** The API as it is served, on empty stores. */
export async function openEdge(own: Partial<ServerOptions> = {}): Promise<Edge> {
  const stores = await openTestStores();
  new SentJobs().connect();
  const app = await createServer({ ...settings, ...own });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const close = async () => {
    await app.close();
    await stores.close();
  };
  return { origin: settings.origin, fastify, port, close };
}

import { Readable } from 'node:stream';
import { Clock, Database, visitor } from '@samenspraak/shared-api';
import type { FastifyInstance } from 'fastify';
import { RegisterHead } from './register-head.entity';
import { ShownLine, linesAfter } from './register.queries';

const asVisitor = <T>(work: () => Promise<T>): Promise<T> => Database.operation(visitor, work, 'read');
const json = (record: object): string => `${JSON.stringify(record)}\n`;

/** Up to the last seal: a line that is not sealed yet proves nothing. Read in pieces, so that its length costs no memory. */
async function* records(): AsyncGenerator<string> {
  const heads = await asVisitor(() => Database.of(RegisterHead).find({ order: { size: 'asc', at: 'asc' } }));
  yield json({ type: 'register', version: 1, takenAt: Clock.now().toISOString(), publicKey: heads.at(-1)?.publicKey ?? null });
  let serial = 0;
  for (const head of heads) {
    while (serial < head.size) {
      const lines = (await asVisitor(() => linesAfter(serial))).filter((line) => line.serial <= head.size);
      if (!lines.length) throw new Error('The register ends before its seal');
      yield lines.map((line) => json(recordOf(line))).join('');
      serial = lines.at(-1)?.serial ?? serial;
    }
    yield json(sealOf(head));
  }
}

const sealOf = ({ size, hash, at, publicKey, signature }: RegisterHead) => ({ type: 'head', size, hash, at, publicKey, signature });

/** The kind stands in the content. */
const recordOf = (line: ShownLine) => ({ type: 'line', ...line, kind: undefined });

/** The last seal alone, for whoever keeps it: small enough to write down every day. */
async function lastSeal(): Promise<object> {
  const [head] = await asVisitor(() => Database.of(RegisterHead).find({ order: { size: 'desc', at: 'desc' }, take: 1 }));
  return head ? sealOf(head) : { type: 'none' };
}

/** `/register/besluiten.jsonl`: the whole register as JSON lines, with its seals, for whoever wants to check it. `/register/stand.json`: its last seal. */
export function serveRegister(app: FastifyInstance): void {
  app.get('/register/stand.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(await lastSeal()),
  );
  app.get('/register/besluiten.jsonl', (_request, reply) =>
    reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', 'attachment; filename="samenspraak-besluiten.jsonl"')
      .header('cache-control', 'no-store')
      .send(Readable.from(records(), { objectMode: false })),
  );
}

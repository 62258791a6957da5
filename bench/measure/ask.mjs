import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One request on a connection that stays open: status, headers and the whole body. */
export function ask({ url, method = 'GET', headers = {}, body }) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { ...headers, ...(body && { 'content-length': Buffer.byteLength(body) }) }, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    asked.setTimeout(30_000, () => asked.destroy(new Error(`${url} does not answer`)));
    asked.on('error', reject);
    asked.end(body);
  });
}

export const closeConnections = () => agent.destroy();

/** Asks `count` times, eight at a time; every answer is checked. @param next the request and the check of turn i */
export async function askMany(count, next) {
  let turn = 0;
  const one = async () => {
    while (turn < count) {
      const { asked, check } = next(turn++);
      check(await ask(asked));
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

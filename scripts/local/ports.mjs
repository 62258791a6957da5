import { createServer } from 'node:net';

/** Whether this address can be listened on now. */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A port nobody uses now, chosen by the operating system. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The wanted port, or the first free one after it; a server on any address of this machine counts as taken. */
export async function nextFreePort(wanted) {
  for (let port = wanted; port < wanted + 200; port += 1) {
    if ((await isFree(port)) && (await isFree(port, '0.0.0.0')) && (await freeOnSix(port))) return port;
  }
  return anyFreePort();
}

async function freeOnSix(port) {
  return !(await isFree(0, '::')) || (await isFree(port, '::'));
}

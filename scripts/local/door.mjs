import { readFileSync } from 'node:fs';
import { Agent, createServer } from 'node:http';
import { join } from 'node:path';
import proxies from 'http-proxy-3';
import { root } from './paths.mjs';

const toApi = /^\/(graphql|gezond|register|kalender|\.well-known\/security\.txt)(?=[/?]|$)/;

/** For what neither server answers itself, and for what their framework refuses before it adds its headers. */
const strict = JSON.parse(readFileSync(join(root, 'apps/api/src/edge/strict-headers.json'), 'utf8'));

/**
 * One public port for two servers: /graphql, /gezond and security.txt, calendars and the register's download go to the API, everything else to the web. Headers pass as they
 * are (Host, Origin, Sec-Fetch-Site, Cookie): both servers judge them. Where a request comes from is said here, over whatever
 * a client said of it. Opens at once, and says 503 until both targets are set.
 * @returns {Promise<{ open(targets: { api: string, web: string }): void, close(): Promise<void> }>}
 */
export async function startDoor({ port, sourceKey }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const proxy = proxies.createProxyServer({ agent, xfwd: false });
  proxy.on('proxyRes', ({ headers }) => {
    for (const [name, value] of Object.entries(strict)) headers[name] ??= value;
  });
  let targets;
  const targetOf = (request) => targets?.[toApi.test(request.url) ? 'api' : 'web'];
  const pass = (request, response) => {
    const target = targetOf(request);
    if (!target) return refuse(response);
    request.headers['samenspraak-source'] = `${sourceKey} ${request.socket.remoteAddress}`;
    proxy.web(request, response, { target }, () => refuse(response));
  };
  const upgrade = (request, socket, head) => {
    const target = targetOf(request);
    socket.on('error', () => socket.destroy());
    if (!target) return socket.destroy();
    proxy.ws(request, socket, head, { target, agent: undefined }, () => socket.destroy());
  };
  const servers = await listenEverywhere(port, pass, upgrade);
  return {
    open(both) {
      targets = both;
    },
    async close() {
      await Promise.all(servers.map(closeServer));
      agent.destroy();
    },
  };
}

function refuse(response) {
  if (response.headersSent) return response.destroy();
  const text = 'Samenspraak is niet bereikbaar. Probeer het over enkele seconden opnieuw.\nSamenspraak cannot be reached. Try again in a few seconds.\n';
  response.writeHead(503, { ...strict, 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3', 'cache-control': 'no-store' });
  response.end(text);
}

/** "localhost" is one address on some machines and the other on others; neither is reachable from outside. */
async function listenEverywhere(port, pass, upgrade) {
  const first = await listen('127.0.0.1', port, pass, upgrade);
  const second = await listen('::1', port, pass, upgrade).catch((error) => {
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code)) return undefined;
    first.close();
    throw error;
  });
  return [first, second].filter(Boolean);
}

function listen(host, port, pass, upgrade) {
  return new Promise((resolve, reject) => {
    const server = createServer(pass).on('upgrade', upgrade);
    server.once('error', reject);
    server.listen({ host, port }, () => resolve(server));
  });
}

function closeServer(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}

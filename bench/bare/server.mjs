// The bare server the API is compared with: node:http and pg, prepared statements, no framework, no checks.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { memberAgenda, proposeTopic, supportTopic } from './steps.mjs';

const { PORT, CONTENT_URL, VAULT_URL, STATEMENTS } = process.env;
const statements = JSON.parse(readFileSync(STATEMENTS, 'utf8'));
const options = '-c statement_timeout=10000 -c TimeZone=UTC';
const content = new pg.Pool({ connectionString: CONTENT_URL, max: 10, idleTimeoutMillis: 0, options });
const vault = new pg.Pool({ connectionString: VAULT_URL, max: 10, idleTimeoutMillis: 0, options });
const stores = { content, vault };

const answers = {
  '/agenda': async () => ({ rows: (await content.query(statements.visitor)).rows.slice(0, 20) }),
  '/agenda-after': async () => ({ rows: (await content.query(statements.after)).rows.slice(0, 20) }),
  '/agenda-of-member': (request) => memberAgenda(stores, request.headers, statements.member),
  '/support': async (request) => supportTopic(stores, request.headers, JSON.parse(await textOf(request))),
  '/propose': async (request) => proposeTopic(stores, request.headers, JSON.parse(await textOf(request))),
};

function textOf(request) {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}

createServer(async (request, response) => {
  try {
    const body = JSON.stringify(await answers[request.url](request));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}).listen(Number(PORT), '127.0.0.1');

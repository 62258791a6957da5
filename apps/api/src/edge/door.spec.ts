import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';

interface Door {
  open(targets: { api: string; web: string }): void;
  close(): Promise<void>;
}
const { startDoor } = (await import('../../../../scripts/local/door.mjs' as string)) as { startDoor(options: object): Promise<Door> };

const sourceKey = 'de-sleutel-van-de-voordeur';
const heard: (string | string[] | undefined)[] = [];
const inside = createServer((request, response) => {
  heard.push(request.headers['samenspraak-source'], request.headersDistinct['samenspraak-source']?.join(' | '));
  response.end('ok');
});
let door: Door;
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  const target = `http://127.0.0.1:${(inside.address() as AddressInfo).port}`;
  port = 20_000 + (process.pid % 20_000);
  door = await startDoor({ port, sourceKey });
  door.open({ api: target, web: target });
});
afterAll(async () => {
  await door.close();
  inside.close();
});

it.each(['/graphql', '/nl/inloggen'])('says at %s where a request comes from, over whatever a client says of it', async (path) => {
  for (const said of [undefined, `${sourceKey} 203.0.113.9`, '203.0.113.9']) {
    heard.length = 0;
    await fetch(`http://127.0.0.1:${port}${path}`, { headers: said ? { 'Samenspraak-Source': said } : {} });
    expect(heard).toEqual([`${sourceKey} 127.0.0.1`, `${sourceKey} 127.0.0.1`]);
  }
});

it('is set the same way where it runs in containers: both ways in, and no line in a log', () => {
  const caddy = readFileSync('ops/Caddyfile', 'utf8');
  expect(caddy.match(/header_up Samenspraak-Source "\{\$SOURCE_KEY\} \{remote_host\}"/g)).toHaveLength(caddy.match(/reverse_proxy /g)!.length);
  expect(caddy).toContain('exclude http.log.error');
  expect(caddy.match(/^\s*log\b.*/gm)).toEqual(['\tlog default {']);
  const compose = readFileSync('docker-compose.yml', 'utf8');
  const services = compose.slice(compose.indexOf('\nservices:')).split(/\n {2}(?=\w)/);
  const knowing = services.filter((service) => service.includes('SOURCE_KEY:')).map((service) => service.split(':')[0]);
  expect(knowing).toEqual(['api', 'proxy']);
});

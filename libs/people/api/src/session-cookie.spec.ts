import { fastify, type FastifyReply } from 'fastify';
import { clearSessionCookie, secretIn, setSessionCookie } from './session-cookie';

const expiresAt = new Date('2026-12-07T10:00:00Z');

async function cookieOf(write: (reply: FastifyReply) => void): Promise<string> {
  const app = fastify();
  app.get('/', (_request, reply) => {
    write(reply);
    return 'ok';
  });
  return String((await app.inject('/')).headers['set-cookie']);
}

it('keeps the session for this host alone, over TLS, out of reach of scripts and of forms elsewhere', async () => {
  const cookie = await cookieOf((reply) => setSessionCookie(reply, { secret: 'geheim', expiresAt }));
  const [pair, ...flags] = cookie.split('; ');
  expect(pair).toBe('__Host-samenspraak=geheim');
  expect(flags.sort()).toEqual(['Expires=Mon, 07 Dec 2026 10:00:00 GMT', 'HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
});

it('takes it away under the same flags, or the browser would keep it', async () => {
  const cookie = await cookieOf(clearSessionCookie);
  expect(cookie).toBe('__Host-samenspraak=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0');
});

it('finds it among other cookies, and nothing that only looks like it', () => {
  expect(secretIn('a=1; __Host-samenspraak=geheim; b=2')).toBe('geheim');
  for (const header of [undefined, '', 'a=1', 'x__Host-samenspraak=geheim', '__Host-samenspraak=']) expect(secretIn(header)).toBeUndefined();
});

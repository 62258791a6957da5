import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { Clock, Database, NotFound, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaModule } from '../agenda.module';
import { forgetTokens } from './forget-tokens';
import { SealedKey } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { SpentToken } from './spent-token.entity';
import { TokenIssue } from './token-issue.entity';

const { voprf } = ristretto255_oprf;
const url = (...parts: Uint8Array[]) => Buffer.concat(parts).toString('base64url');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
let count = 0;
/** What a browser makes of words; the encryption itself has its own spec. */
const receipt = () => ({ id: String(++count).padStart(22, 'A'), authority: 'b'.repeat(43) });

let stores: TestStores;
let server: TestServer;
let cast: Awaited<ReturnType<typeof theNetwork>>;
let key: SealedKey;

beforeAll(async () => {
  stores = await openTestStores();
  new SentJobs().connect();
  server = await openTestServer(AgendaModule);
  cast = await theNetwork(stores);
  for (let n = 0; n < 16; n += 1) await aViewer(stores, cast.space);
});
afterAll(async () => {
  await server.close();
  await stores.close();
});
afterEach(() => Clock.set());

const wayOf = async (slug: string) =>
  (await server.ask(visitor, 'query ($slug: String!) { space(slug: $slug) { sealedWay { offer tokenKeys keys { id role publicKey } } } }', { slug }))
    .data?.['space'] as unknown as { sealedWay: { offer: number | null; tokenKeys: string[]; keys: { id: string }[] } };
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

const ask = (viewer: Viewer, blinded: string, spaceId = cast.space.id, headers = {}) =>
  server.ask(viewer, 'mutation ($s: ID!, $b: String!) { askSealedToken(spaceId: $s, blinded: $b) { signed } }', { s: spaceId, b: blinded }, headers);

/** As a browser does it. */
async function aToken(viewer: Viewer): Promise<string> {
  const [tokenKey = ''] = (await wayOf(cast.space.slug)).sealedWay.tokenKeys;
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  const { blind, blinded } = voprf.blind(nonce);
  const answer = await ask(viewer, url(blinded), cast.space.id, { 'idempotency-key': crypto.randomUUID() });
  const signed = bytes((answer.data?.['askSealedToken'] as unknown as { signed: string }).signed);
  return url(nonce, voprf.finalize(nonce, blind, signed.slice(0, 32), blinded, bytes(tokenKey), signed.slice(32)));
}

const sealed = (token: string, parts = {}) => ({
  ...{ spaceId: cast.space.id, role: 'facilitator', token, replyKey: 'k'.repeat(87), ciphertext: 'c'.repeat(80), ...receipt() },
  ...{ envelopes: `${key.id} ${'e'.repeat(87)} ${'w'.repeat(64)}`, ...parts },
});
const send = (input: object, viewer: Viewer = visitor) =>
  server.ask(viewer, 'mutation ($input: SealedMessageInput!) { sendSealed(input: $input) { id } }', { input });
const open = (input: { id: string; authority: string }) =>
  server.ask(visitor, 'query ($id: ID!, $authority: String!) { sealedReceipt(id: $id, authority: $authority) { role receivedOn withdrawnOn replies { role ciphertext repliedOn } } }', input);
const undo = (name: 'withdrawSealed' | 'destroySealed', { id, authority }: { id: string; authority: string }) =>
  server.ask(visitor, `mutation ($id: ID!, $authority: String!) { ${name}(id: $id, authority: $authority) { id } }`, { id, authority });
const inbox = async (viewer: Viewer) =>
  (await server.ask(viewer, 'query ($slug: String!) { space(slug: $slug) { sealedMessages { id ciphertext receivedOn withdrawnOn } } }', { slug: cast.space.slug }))
    .data?.['space'] as unknown as { sealedMessages: { id: string; ciphertext: string }[] };

it('keeps to the test vector of RFC 9497 (A.1.2.1, ristretto255-SHA512, VOPRF)', () => {
  const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'));
  const { secretKey, publicKey } = voprf.deriveKeyPair(hex('a3'.repeat(32)), hex('74657374206b6579'));
  expect(Buffer.from(secretKey).toString('hex')).toBe('e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909');
  expect(Buffer.from(publicKey).toString('hex')).toBe('c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e');
  const blind = hex('64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706');
  const blinded = hex('863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945');
  const { evaluated, proof } = voprf.blindEvaluate(secretKey, publicKey, blinded);
  expect(Buffer.from(evaluated).toString('hex')).toBe('aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e');
  expect(Buffer.from(voprf.finalize(hex('00'), blind, evaluated, blinded, publicKey, proof)).toString('hex')).toBe(
    'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
  );
});

it('is closed until a recipient has given a key, and only they can give one', async () => {
  expect((await wayOf(cast.space.slug)).sealedWay.offer).toBeNull();
  expect(codeOf(await ask(cast.member, url(voprf.blind(new Uint8Array(32)).blinded)))).toBe('SEALED_NOT_OFFERED');
  const give = 'mutation ($s: ID!, $r: String!, $k: String!) { giveSealedKey(spaceId: $s, role: $r, publicKey: $k) { id } }';
  const variables = { s: cast.space.id, r: 'facilitator', k: 'p'.repeat(87) };
  expect(codeOf(await server.ask(cast.member, give, variables))).toBe('RECIPIENT_NEEDED');
  expect(codeOf(await server.ask(cast.facilitator, give, { ...variables, r: 'manager' }))).toBe('RECIPIENT_NEEDED');
  await server.ask(cast.facilitator, give, variables);
  const { offer, keys } = (await wayOf(cast.space.slug)).sealedWay;
  expect([offer, keys.length]).toEqual([11, 1]);
  key = keys[0] as SealedKey;
});

it('takes one text for one proof, from someone it does not know', async () => {
  const token = await aToken(cast.member);
  expect(codeOf(await send(sealed(token)))).toBeUndefined();
  expect(codeOf(await send(sealed(token)))).toBe('TOKEN_REFUSED');
  expect((await inbox(cast.facilitator)).sealedMessages).toHaveLength(1);
  for (const viewer of [cast.member, cast.representative]) expect((await inbox(viewer)).sealedMessages).toEqual([]);
  for (const viewer of [visitor, cast.member]) expect(await Database.operation(viewer, () => Database.of(SealedMessage).find(), 'read')).toEqual([]);
});

it('refuses a proof that is forged, of another space, or too old', async () => {
  const small = await aSpace(stores);
  await stores.given(SealedKey, { spaceId: small.id, role: 'facilitator', participantId: cast.facilitator.standings[0]!.participantId, publicKey: 'q'.repeat(87) }).catch(() => undefined);
  const token = await aToken(cast.author);
  const forged = `${token.slice(0, 60)}${token[60] === 'A' ? 'B' : 'A'}${token.slice(61)}`;
  expect(codeOf(await send(sealed(forged)))).toBe('TOKEN_REFUSED');
  expect(codeOf(await send(sealed(token, { spaceId: small.id })))).toBe('TOKEN_REFUSED');
  const later = new Date();
  later.setUTCMonth(later.getUTCMonth() + 2, 15);
  Clock.set(later);
  expect(codeOf(await send(sealed(token)))).toBe('TOKEN_REFUSED');
});

it('gives three proofs a month to a member, none to government, none to strangers', async () => {
  const someone = await aViewer(stores, cast.space);
  const blinded = () => url(voprf.blind(crypto.getRandomValues(new Uint8Array(32))).blinded);
  for (let n = 0; n < 3; n += 1) expect(codeOf(await ask(someone, blinded()))).toBeUndefined();
  expect(codeOf(await ask(someone, blinded()))).toBe('NO_MORE_TOKENS');
  expect(codeOf(await ask(cast.facilitator, blinded()))).toBe('NOT_ALLOWED');
  expect(codeOf(await ask(visitor, blinded()))).toBe('SIGN_IN_NEEDED');
  expect(codeOf(await ask(cast.representative, 'geen-punt'))).toBe('INVALID_INPUT');
});

it('neither offers nor signs where fewer than ten people could have written it', async () => {
  const small = await aSpace(stores);
  const [someone, runs] = [await aViewer(stores, small), await aViewer(stores, small, { roles: ['member', 'facilitator'] })];
  for (let n = 0; n < 7; n += 1) await aViewer(stores, small);
  await stores.given(SealedKey, { spaceId: small.id, role: 'facilitator', participantId: runs.standings[0]!.participantId, publicKey: 'q'.repeat(87) });
  expect((await wayOf(small.slug)).sealedWay.offer).toBeNull();
  expect(codeOf(await ask(someone, url(voprf.blind(new Uint8Array(32)).blinded), small.id))).toBe('SEALED_NOT_OFFERED');
});

it('opens, withdraws and destroys for who has the words, and tells others nothing', async () => {
  const input = sealed(await aToken(cast.author));
  await send(input);
  const reply = 'mutation ($input: SealedReplyInput!) { replySealed(input: $input) { id } }';
  const answer = { messageId: input.id, ciphertext: `${'r'.repeat(87)}.${'s'.repeat(40)}` };
  expect(codeOf(await server.ask(cast.member, reply, { input: answer }))).toBe('NOT_FOUND');
  await server.ask(cast.facilitator, reply, { input: answer });
  expect((await open(input)).data).toMatchObject({ sealedReceipt: { role: 'facilitator', replies: [{ ciphertext: answer.ciphertext }] } });
  const wrong = { id: input.id, authority: 'x'.repeat(43) };
  for (const each of [await open(wrong), await undo('withdrawSealed', wrong), await undo('destroySealed', wrong), await open({ ...wrong, id: 'Z'.repeat(22) })])
    expect(codeOf(each)).toBe('NOT_FOUND');
  await undo('withdrawSealed', input);
  expect((await inbox(cast.facilitator)).sealedMessages.find(({ id }) => id === input.id)).toMatchObject({ ciphertext: '' });
  await undo('destroySealed', input);
  expect((await inbox(cast.facilitator)).sealedMessages.map(({ id }) => id)).not.toContain(input.id);
  await expect(Database.operation(platform, () => Database.find(SealedMessage, { id: input.id }))).rejects.toBeInstanceOf(NotFound);
});

it('writes nothing anywhere that ties a text to who asked for its proof, and no hour', async () => {
  const before = await everything();
  const someone = await aViewer(stores, cast.space);
  const token = await aToken(someone);
  const asked = difference(await everything(), before);
  const input = sealed(token);
  await send(input);
  const sent = difference(await everything(), [...before, ...asked]);
  const { participantId } = someone.standings[0]!;
  for (const mark of [participantId, someone.personId!, someone.sessionHash!, /\d\d:\d\d:\d\d/]) for (const row of sent) expect(row).not.toMatch(mark);
  const [nonce, output] = [token.slice(0, 42), token.slice(44)];
  for (const row of [...asked, ...sent]) for (const secret of [nonce, output, input.authority]) expect(row).not.toContain(secret);
  // The answer to the request for a proof is kept a day (a form sent twice); what was sealed is not among it.
  for (const row of asked) expect(row).not.toContain(input.id);
  expect(sent.filter((row) => row.includes(input.id))).toHaveLength(1);
});

it('forgets who asked for proofs, and which were used, when their month is over', async () => {
  await send(sealed(await aToken(cast.representative)));
  const left = () => Database.operation(platform, async () => [await Database.of(TokenIssue).count(), await Database.of(SpentToken).count()]);
  await forgetTokens();
  for (const count of await left()) expect(count).toBeGreaterThan(0);
  const later = new Date();
  later.setUTCMonth(later.getUTCMonth() + 2, 15);
  Clock.set(later);
  await forgetTokens();
  expect(await left()).toEqual([0, 0]);
});

/** Every row of every table of the content store, as text. */
async function everything(): Promise<string[]> {
  return Database.operation(platform, async () => {
    const tables = await Database.prepared<{ name: string }>('all tables', `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('migration')`);
    const rows: string[] = [];
    for (const { name } of tables) rows.push(...(await Database.prepared<{ row: string }>(`all of ${name}`, `select '${name} ' || t::text as row from ${name} t`)).map(({ row }) => row));
    return rows;
  });
}

const difference = (after: string[], before: string[]) => after.filter((row) => !before.includes(row));

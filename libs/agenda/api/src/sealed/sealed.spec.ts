import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { Clock, Database, NotFound, Viewer, platform, visitor } from '@samenspraak/shared-api';
import { SentJobs, TestServer, TestStores, openTestServer, openTestStores } from '@samenspraak/shared-api/testing';
import { tellReaders } from '@samenspraak/spaces-api';
import { aSpace, aViewer, theNetwork } from '@samenspraak/spaces-api/testing';
import { AgendaModule } from '../agenda.module';
import { forgetTokens } from './forget-tokens';
import { SealedKey } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { sealedPageSize } from './sealed-recipient.service';
import { SpentToken } from './spent-token.entity';
import { aReceipt, aToken as aTokenOf, askToken, url } from './testing';

const { voprf } = ristretto255_oprf;

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
  await tellReaders();
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

const ask = (viewer: Viewer, blinded: string, spaceId = cast.space.id) => askToken(server, viewer, blinded, spaceId);
const aToken = (viewer: Viewer) => aTokenOf(server, viewer, cast.space);

const sealed = (token: string, parts = {}) => ({
  ...{ spaceId: cast.space.id, role: 'facilitator', token, replyKey: 'k'.repeat(87), ciphertext: 'c'.repeat(80), ...aReceipt() },
  ...{ envelopes: `${key.id} ${'e'.repeat(87)} ${'w'.repeat(64)}`, ...parts },
});
const send = (input: object, viewer: Viewer = visitor) =>
  server.ask(viewer, 'mutation ($input: SealedMessageInput!) { sendSealed(input: $input) { id } }', { input });
const open = (input: { id: string; authority: string }) =>
  server.ask(visitor, 'query ($id: ID!, $authority: String!) { sealedReceipt(id: $id, authority: $authority) { role receivedOn withdrawnOn replies { role ciphertext repliedOn } } }', input);
const undo = (name: 'withdrawSealed' | 'destroySealed', { id, authority }: { id: string; authority: string }) =>
  server.ask(visitor, `mutation ($id: ID!, $authority: String!) { ${name}(id: $id, authority: $authority) { id } }`, { id, authority });
const inbox = async (viewer: Viewer) =>
  (await inboxPage(viewer, null)).nodes;
const inboxPage = async (viewer: Viewer, after: string | null) => {
  const ask = 'query ($slug: String!, $after: String) { space(slug: $slug) { sealedMessages(after: $after) { nodes { id ciphertext receivedOn withdrawnOn } pageInfo { endCursor hasNextPage } } } }';
  const { data } = await server.ask(viewer, ask, { slug: cast.space.slug, after });
  return (data?.['space'] as unknown as { sealedMessages: { nodes: { id: string; ciphertext: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }).sealedMessages;
};

const giveKey = (viewer: Viewer, spaceId = cast.space.id) =>
  server.ask(viewer, 'mutation ($s: ID!, $k: String!) { giveSealedKey(spaceId: $s, publicKey: $k) { id } }', { s: spaceId, k: 'p'.repeat(87) });

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
  expect(codeOf(await giveKey(cast.member))).toBe('RECIPIENT_NEEDED');
  expect(codeOf(await giveKey({ ...cast.facilitator, signedIn: { at: Clock.now(), means: 'mail' } }))).toBe('PASSKEY_NEEDED');
  await giveKey(cast.facilitator);
  const { offer, keys } = (await wayOf(cast.space.slug)).sealedWay;
  expect([offer, keys.length]).toEqual([10, 1]);
  key = keys[0] as SealedKey;
});

it('takes one text for one proof, from someone it does not know', async () => {
  const token = await aToken(cast.member);
  const input = sealed(token);
  // Sent again because no answer came: it stands there once.
  for (let n = 0; n < 2; n += 1) expect(codeOf(await send(input))).toBeUndefined();
  for (const other of [sealed(token), { ...input, ciphertext: 'd'.repeat(80) }]) expect(codeOf(await send(other))).toBe('TOKEN_REFUSED');
  expect(await inbox(cast.facilitator)).toHaveLength(1);
  for (const viewer of [cast.member, cast.representative]) expect(await inbox(viewer)).toEqual([]);
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
  await tellReaders();
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
  expect((await inbox(cast.facilitator)).find(({ id }) => id === input.id)).toMatchObject({ ciphertext: '' });
  await undo('destroySealed', input);
  expect((await inbox(cast.facilitator)).map(({ id }) => id)).not.toContain(input.id);
  await expect(Database.operation(platform, () => Database.find(SealedMessage, { id: input.id }))).rejects.toBeInstanceOf(NotFound);
});

it('shows a recipient all that came in, a page at a time, each once', async () => {
  const sent: string[] = [];
  for (let n = 0; n < sealedPageSize; n += 1) {
    const input = sealed('', {});
    await stores.given(SealedMessage, { ...input, role: 'facilitator', authority: 'x', receivedOn: `2026-09-0${1 + (n % 3)}`, withdrawnOn: null });
    sent.push(input.id);
  }
  const found: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await inboxPage(cast.facilitator, after);
    found.push(...nodes.map(({ id }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(new Set(found).size).toBe(found.length);
  expect(found).toEqual(expect.arrayContaining(sent));
  expect(found.length).toBeGreaterThan(sealedPageSize);
});

it('is sealed to a task: others with a task read nothing, in the database neither', async () => {
  const moderator = await aViewer(stores, cast.space, { roles: ['member', 'moderator'] });
  await giveKey(moderator);
  const input = sealed(await aToken(await aViewer(stores, cast.space)), { role: 'moderator' });
  expect(codeOf(await send(input))).toBeUndefined();
  expect((await inbox(moderator)).map(({ id }) => id)).toEqual([input.id]);
  expect((await inbox(cast.facilitator)).map(({ id }) => id)).not.toContain(input.id);
  const reach = (viewer: Viewer) => Database.operation(viewer, () => Database.of(SealedMessage).findBy({ id: input.id }), 'read');
  expect([(await reach(moderator)).length, (await reach(cast.facilitator)).length]).toEqual([1, 0]);
});

it('forgets which proofs were used when their month is over', async () => {
  await send(sealed(await aToken(cast.representative)));
  const left = () => Database.operation(platform, () => Database.of(SpentToken).count());
  await forgetTokens();
  expect(await left()).toBeGreaterThan(0);
  const later = new Date();
  later.setUTCMonth(later.getUTCMonth() + 2, 15);
  Clock.set(later);
  await forgetTokens();
  expect(await left()).toBe(0);
});

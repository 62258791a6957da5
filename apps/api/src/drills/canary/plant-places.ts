import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import type { Cast } from './cast';
import type { Someone } from './door';
import { Planting, inDutch } from './planting';
import { Role, runs } from './secrets';

const { voprf } = ristretto255_oprf;
const url = (...parts: Uint8Array[]) => Buffer.concat(parts).toString('base64url');
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));

export interface Links {
  /** The secret of an invitation that waits. */
  invitation: string;
  /** The secret of a link to choose dates with. */
  dates: string;
  /** What the author of a sealed text holds. */
  sealed: { id: string; authority: string };
  /** With which somebody asks for another. */
  helpCode: string;
  /** That the moderator reads out to be let back in. */
  figures: string;
  /** Of everything held about the representative: works once, for them. */
  download: string;
}

/** Invitations and sealed texts: what is known by a link or by words alone. */
export async function plantPlaces(planting: Planting): Promise<Pick<Links, 'invitation' | 'sealed'>> {
  const { door, cast, secrets } = planting;
  const { manager, representative } = cast.people;
  const asked: Role[] = ['invited', 'representative', ...runs];
  const invite = (by: Someone, more: object) => door.act(by, 'invite', { input: { ...inDutch, spaceId: cast.space.id, manager: false, ...more } });
  await invite(manager, {});
  await invite(representative, { organisationId: cast.bodies.mosque.id, mayPromise: 'nothing', function: secrets.of('function in an invitation', asked) });
  const { data } = await door.ask(representative, 'query ($slug: String!) { space(slug: $slug) { ownInvitations { secret } } }', { slug: cast.space.slug });
  const [{ secret }] = (data as { space: { ownInvitations: [{ secret: string }] } }).space.ownInvitations;
  return { invitation: secret, sealed: await seal(planting, cast) };
}

/** As a browser does it, but for the encryption: what leaves the browser is what may be found. */
async function seal({ door, secrets }: Planting, { people, space }: Cast): Promise<Links['sealed']> {
  const { facilitator, member, visitor } = people;
  await door.act(facilitator, 'giveSealedKey', { spaceId: space.id, role: 'facilitator', publicKey: 'p'.repeat(87) });
  const { data } = await door.ask(visitor, 'query ($slug: String!) { space(slug: $slug) { sealedWay { tokenKeys keys { id } } } }', { slug: space.slug });
  const { tokenKeys, keys } = (data as { space: { sealedWay: { tokenKeys: [string]; keys: [{ id: string }] } } }).space.sealedWay;
  const nonce = crypto.getRandomValues(new Uint8Array(32));
  const { blind, blinded } = voprf.blind(nonce);
  const answer = await door.ask(member, 'mutation ($s: ID!, $b: String!) { askSealedToken(spaceId: $s, blinded: $b) { signed } }', { s: space.id, b: url(blinded) });
  const signed = bytes((answer.data as { askSealedToken: { signed: string } }).askSealedToken.signed);
  const token = url(nonce, voprf.finalize(nonce, blind, signed.slice(0, 32), blinded, bytes(tokenKeys[0]), signed.slice(32)));
  // The author of a sealed text is nobody: in this drill the one who was invited holds the twelve words.
  const hidden = (what: string, length: number, readers: Role[]) => secrets.of(what, readers).padEnd(length, 'x');
  const held = { id: Buffer.from('een verzegelde..').toString('base64url'), authority: 'b'.repeat(43) };
  const input = {
    ...{ spaceId: space.id, role: 'facilitator', token, ...held, replyKey: hidden('reply key of a sealed text', 87, ['facilitator']) },
    envelopes: `${keys[0].id} ${hidden('envelope of a sealed text', 87, ['facilitator'])} ${'w'.repeat(64)}`,
    ciphertext: hidden('sealed text', 80, ['facilitator']),
  };
  await door.act(visitor, 'sendSealed', { input });
  const reply = `${'r'.repeat(87)}.${hidden('reply to a sealed text', 60, ['invited'])}`;
  await door.act(facilitator, 'replySealed', { input: { messageId: held.id, ciphertext: reply } });
  return held;
}

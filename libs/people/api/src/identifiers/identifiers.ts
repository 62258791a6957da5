import { randomUUID } from 'node:crypto';
import { decrypt, encrypt, Keys, newKey } from '@samenspraak/shared-api';

/** What is kept of an address: unreadable without its own key, and found again only by this server. */
export interface SealedAddress {
  /** AES-256-GCM, bound to its row. */
  sealedEmail: Buffer;
  /** The same for the same address: HMAC-SHA-256 under the server's index key. */
  emailIndex: string;
}

type Owner = 'person' | 'attempt';

export const indexOf = (email: string): string => Keys.ring.mark('email', email);

export const boundTo = (owner: Owner, id: string, what: string): string => `${owner}:${id}:${what}`;

/** Wraps a key for its owner alone: moved to another row it does not open. */
export const wrapKey = (owner: Owner, id: string, key: Buffer): Buffer => Keys.ring.wrap(key, boundTo(owner, id, 'key'));

export const unwrapKey = (owner: Owner, id: string, wrapped: Buffer): Buffer => Keys.ring.unwrap(wrapped, boundTo(owner, id, 'key'));

/** An address under a new key of its own. */
function sealAddress(owner: Owner, id: string, email: string): SealedAddress & { wrapped: Buffer } {
  const key = newKey();
  const sealedEmail = encrypt(key, Buffer.from(email), boundTo(owner, id, 'email'));
  return { sealedEmail, emailIndex: indexOf(email), wrapped: wrapKey(owner, id, key) };
}

/** @throws {Error} when the key is gone, or belongs to another row */
export function openAddress(owner: Owner, id: string, sealedEmail: Buffer, wrapped: Buffer): string {
  return decrypt(unwrapKey(owner, id, wrapped), sealedEmail, boundTo(owner, id, 'email')).toString();
}

/** The two rows of an account: the person, and the key. */
export function newAccount<Rest extends object>({ id = randomUUID(), email, ...rest }: { id?: string; email: string } & Rest) {
  const { wrapped, ...address } = sealAddress('person', id, email);
  return { person: { id, ...address, ...rest }, key: { personId: id, wrapped } };
}

/** The row of an attempt, its key included: both go together after fifteen minutes. */
export function newAttempt<Rest extends object>({ email, ...rest }: { email: string } & Rest) {
  const id = randomUUID();
  const { wrapped: wrappedKey, ...address } = sealAddress('attempt', id, email);
  return { id, wrappedKey, ...address, ...rest };
}

/** A text under the key of its person, bound to one place; it goes when the person does. `wrapped` is the person's key. */
export const sealText = (personId: string, wrapped: Buffer, place: string, text: string): Buffer =>
  encrypt(unwrapKey('person', personId, wrapped), Buffer.from(text), boundTo('person', personId, place));

/** @throws {Error} when the key is gone, or the text belongs to another place */
export const openText = (personId: string, wrapped: Buffer, place: string, sealed: Buffer): string =>
  decrypt(unwrapKey('person', personId, wrapped), sealed, boundTo('person', personId, place)).toString();

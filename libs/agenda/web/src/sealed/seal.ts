import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke';
import { base64url, bytesOf } from './base64url';

/** RFC 9180. P-256 because every browser's own WebCrypto has had it since 2017, old phones included. */
export const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);

export interface Recipient {
  id: string;
  publicKey: string;
}

const purpose = (word: string) => new TextEncoder().encode(`samenspraak sealed ${word}`);

/** As long as the longest text can be: 4,000 characters of three bytes each, and some more. */
const size = 12 * 1024;

/** Filled up with zeros, each to the same size: the length says nothing. @throws {RangeError} for a longer text */
function padded(text: string): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  whole.set(new TextEncoder().encode(text));
  return whole;
}

const unpadded = (bytes: Uint8Array | ArrayBuffer): string => new TextDecoder().decode(bytes).replace(/\0+$/, '');

/** A text under a key of its own, and that key sealed to each recipient. */
export async function sealText(text: string, messageId: string, recipients: readonly Recipient[]) {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  const additionalData = purpose(messageId);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, padded(text));
  const envelopes: string[] = [];
  for (const { id, publicKey } of recipients) {
    const to = await suite.DeserializePublicKey(bytesOf(publicKey));
    const { encapsulatedSecret, ciphertext } = await suite.Seal(to, raw, { info: purpose(messageId) });
    envelopes.push(`${id} ${base64url(encapsulatedSecret)} ${base64url(ciphertext)}`);
  }
  return { ciphertext: base64url(nonce, new Uint8Array(sealed)), envelopes: envelopes.join('\n') };
}

export type OwnKeys = Awaited<ReturnType<typeof suite.DeriveKeyPair>>;

/** The text, for whoever holds the words behind one of the envelopes; null where none is theirs. */
export async function openText(keys: OwnKeys, messageId: string, envelopes: string, ciphertext: string): Promise<string | null> {
  for (const line of envelopes.split('\n')) {
    const [, secret = '', sealed = ''] = line.split(' ');
    const raw = await suite.Open(keys, bytesOf(secret), bytesOf(sealed), { info: purpose(messageId) }).catch(() => null);
    if (!raw) continue;
    const key = await crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['decrypt']);
    const bytes = bytesOf(ciphertext);
    const box = { name: 'AES-GCM', iv: bytes.slice(0, 12), additionalData: purpose(messageId) };
    return unpadded(await crypto.subtle.decrypt(box, key, bytes.slice(12)));
  }
  return null;
}

export async function sealReply(text: string, messageId: string, replyKey: string): Promise<string> {
  const to = await suite.DeserializePublicKey(bytesOf(replyKey));
  const { encapsulatedSecret, ciphertext } = await suite.Seal(to, padded(text), { info: purpose(`reply ${messageId}`) });
  return `${base64url(encapsulatedSecret)}.${base64url(ciphertext)}`;
}

/** @throws {Error} when it was sealed to other words, or changed on the way */
export async function openReply(keys: OwnKeys, messageId: string, reply: string): Promise<string> {
  const [secret = '', sealed = ''] = reply.split('.');
  const bytes = await suite.Open(keys, bytesOf(secret), bytesOf(sealed), { info: purpose(`reply ${messageId}`) });
  return unpadded(bytes);
}

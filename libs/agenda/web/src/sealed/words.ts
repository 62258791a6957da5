import { generateMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { base64url } from './base64url';
import { suite, type OwnKeys } from './seal';

/** Twelve English words, whatever language the page is in: the list has no other that every phone can type. */
export const newWords = (): string => generateMnemonic(wordlist, 128);

/** @throws {Error} for words that are wrong, too few, or do not belong together (the last one checks the others) */
export const entropyOf = (words: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(mnemonicToEntropy(words.trim().toLowerCase().split(/[\s,.]+/).join(' '), wordlist));

async function derive(entropy: Uint8Array<ArrayBuffer>, use: string, bytes: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', entropy, 'HKDF', false, ['deriveBits']);
  const text = (value: string) => new TextEncoder().encode(value);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: text('samenspraak words'), info: text(use) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, bytes * 8));
}

/** What an author's words stand for: where the text is, the right to take it away, and the key that replies are sealed to. */
export async function receiptOf(words: string): Promise<{ id: string; authority: string; keys: OwnKeys; replyKey: string }> {
  const entropy = entropyOf(words);
  const keys = await suite.DeriveKeyPair(await derive(entropy, 'reply key', 32));
  return {
    id: base64url(await derive(entropy, 'id', 16)),
    authority: base64url(await derive(entropy, 'authority', 32)),
    ...{ keys, replyKey: base64url(await suite.SerializePublicKey(keys.publicKey)) },
  };
}

/** What a recipient's words stand for. */
export async function recipientOf(words: string): Promise<{ keys: OwnKeys; publicKey: string }> {
  const keys = await suite.DeriveKeyPair(await derive(entropyOf(words), 'recipient key', 32));
  return { keys, publicKey: base64url(await suite.SerializePublicKey(keys.publicKey)) };
}

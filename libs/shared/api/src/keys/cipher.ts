import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const [nonceSize, tagSize] = [12, 16];

/** 32 random bytes. */
export const newKey = (): Buffer => randomBytes(32);

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce.
 * @param bound what the result belongs to, such as a row and its column: opening it for anything else fails
 * @returns nonce (12 bytes), tag (16), ciphertext
 */
export function encrypt(key: Buffer, plain: Buffer, bound: string): Buffer {
  const nonce = randomBytes(nonceSize);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagSize }).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws {Error} when a byte was changed, or when it was made with another key or for something else */
export function decrypt(key: Buffer, sealed: Buffer, bound: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceSize), { authTagLength: tagSize });
  decipher.setAAD(Buffer.from(bound)).setAuthTag(sealed.subarray(nonceSize, nonceSize + tagSize));
  return Buffer.concat([decipher.update(sealed.subarray(nonceSize + tagSize)), decipher.final()]);
}

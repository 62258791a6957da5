import { KeyObject, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The key that seals the register (Ed25519, RFC 8032). The worker alone has it; its public half is on the page. */
export class RegisterKey {
  private static key: KeyObject | undefined;

  /** @throws {Error} when there is no file, or no Ed25519 key in it */
  static open(file: string): void {
    const key = createPrivateKey(readFileSync(file));
    if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${file} holds no Ed25519 key`);
    RegisterKey.key = key;
  }

  /** For development and tests: makes the file (PKCS #8, PEM, for its owner alone) when there is none. */
  static openOrMake(file: string): void {
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      const { privateKey } = generateKeyPairSync('ed25519');
      writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
    }
    RegisterKey.open(file);
  }

  /** @returns both base64url */
  static sign(text: string): { signature: string; publicKey: string } {
    if (!RegisterKey.key) throw new Error('The register has no key');
    const { x = '' } = createPublicKey(RegisterKey.key).export({ format: 'jwk' });
    return { signature: sign(null, Buffer.from(text), RegisterKey.key).toString('base64url'), publicKey: x };
  }
}

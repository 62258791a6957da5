import { createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { existsSync } from 'node:fs';
import { decrypt, encrypt } from './cipher';
import { KeyFileContent, MasterKey, newContent, newMaster, newProofKey, readKeyFile, versionOf, writeKeyFile } from './key-file';

const idSize = 8;

/**
 * The keys that stand outside every database and its backups. What is wrapped says which master it needs; where that one
 * is gone, it stays closed for good.
 */
export class KeyRing {
  private version = '';
  private content: KeyFileContent;

  private constructor(private readonly file?: string) {}

  /** Keys that live as long as this process: for tests. */
  static inMemory(now = new Date()): KeyRing {
    const ring = new KeyRing();
    ring.content = newContent(now);
    return ring;
  }

  /** @throws {Error} when there is no such file */
  static open(file: string): KeyRing {
    const ring = new KeyRing(file);
    ring.version = versionOf(file);
    ring.content = readKeyFile(file);
    return ring;
  }

  /** Opens the file, made first when it is not there. */
  static openOrMake(file: string): KeyRing {
    if (!existsSync(file)) writeKeyFile(file, newContent(new Date()));
    return KeyRing.complete(file);
  }

  /** Adds what a file from before lacks. @throws {Error} when there is no such file */
  static complete(file: string): KeyRing {
    const content: Partial<KeyFileContent> = readKeyFile(file);
    if (!content.proof) writeKeyFile(file, { ...(content as KeyFileContent), proof: newProofKey() });
    return KeyRing.open(file);
  }

  /** @returns the master's id (8 bytes), then the encrypted key */
  wrap(key: Buffer, bound: string): Buffer {
    const master = this.newest;
    return Buffer.concat([Buffer.from(master.id, 'hex'), encrypt(bytesOf(master.key), key, bound)]);
  }

  /** @throws {Error} when its master was destroyed, or it was wrapped for something else */
  unwrap(wrapped: Buffer, bound: string): Buffer {
    const id = wrapped.subarray(0, idSize).toString('hex');
    const master = this.masters.find((each) => each.id === id) ?? this.refresh().find((each) => each.id === id);
    if (!master) throw new Error('The master key of this key was destroyed');
    return decrypt(bytesOf(master.key), wrapped.subarray(idSize), bound);
  }

  /** The same mark for the same value, which only a holder of the key can make: HMAC-SHA-256, base64url. */
  mark(purpose: string, value: string): string {
    return createHmac('sha256', bytesOf(this.content.index)).update(`${purpose}:${value}`).digest('base64url');
  }

  /** Ed25519 (RFC 8032), base64url. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), createPrivateKey(this.content.proof)).toString('base64url');
  }

  /** With which anyone can check what was signed: SPKI, PEM. */
  get publicKey(): string {
    return createPublicKey(createPrivateKey(this.content.proof)).export({ type: 'spki', format: 'pem' }) as string;
  }

  get masters(): readonly MasterKey[] {
    return this.content.masters;
  }

  /** What new keys are wrapped with; another process may have replaced it. */
  get newest(): MasterKey {
    const master = this.refresh().at(-1);
    if (!master) throw new Error('There is no master key');
    return master;
  }

  addMaster(now: Date): void {
    this.keep([...this.refresh(), newMaster(now)]);
  }

  destroyMasters(ids: string[]): void {
    this.keep(this.refresh().filter(({ id }) => !ids.includes(id)));
  }

  /** Undefined where nobody noted it yet: on a new platform. */
  get destructionsNoted(): number | undefined {
    this.refresh();
    return this.content.destructions;
  }

  noteDestructions(count: number): void {
    if (this.destructionsNoted === count) return;
    this.content = { ...this.content, destructions: count };
    if (this.file) writeKeyFile(this.file, this.content);
  }

  private keep(masters: MasterKey[]): void {
    this.content = { ...this.content, masters };
    if (this.file) writeKeyFile(this.file, this.content);
  }

  private refresh(): MasterKey[] {
    if (this.file && versionOf(this.file) !== this.version) {
      this.version = versionOf(this.file);
      this.content = readKeyFile(this.file);
    }
    return this.content.masters;
  }
}

const bytesOf = (text: string) => Buffer.from(text, 'base64url');

/** The ring this process uses. */
export class Keys {
  private static connected: KeyRing | undefined;

  static connect(ring: KeyRing): void {
    Keys.connected = ring;
  }

  static get ring(): KeyRing {
    if (!Keys.connected) throw new Error('The keys are not connected');
    return Keys.connected;
  }
}

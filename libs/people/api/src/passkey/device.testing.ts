import { type KeyObject, createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

interface Options {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
}

/** What a hostile or broken device does otherwise. */
export interface Deviation {
  origin?: string;
  rpId?: string;
  /** Signs without having asked for a finger or a PIN. */
  unverified?: boolean;
  counter?: number;
  challenge?: string;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const uint32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value].map((byte) => byte & 0xff));
/** CBOR (RFC 8949) of byte strings and short texts: all that an attestation holds. */
const bytes = (value: Buffer) => Buffer.concat([value.length < 24 ? Buffer.from([0x40 | value.length]) : Buffer.from([0x59, value.length >> 8, value.length & 0xff]), value]);
const text = (value: string) => Buffer.concat([Buffer.from([0x60 | value.length]), Buffer.from(value)]);

/** A device with one passkey, in software: makes it and signs with it as WebAuthn says (level 3, sections 6.1 and 6.5). */
export class Device {
  readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;

  constructor(private readonly origin: string) {}

  /** Answers the options of a creation, as JSON. */
  create(options: string, deviation: Deviation = {}): string {
    const { rp, challenge } = JSON.parse(options) as Options;
    const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, coseKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.#authenticatorData(rp?.id ?? '', 0x40, deviation), attested]);
    const attestationObject = Buffer.concat([Buffer.from([0xa3]), text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData'), bytes(authData)]);
    const clientDataJSON = this.#clientData('webauthn.create', challenge, deviation);
    return this.#credential({ clientDataJSON: clientDataJSON.toString('base64url'), attestationObject: attestationObject.toString('base64url') });
  }

  /** Answers the options of a sign-in, as JSON. */
  get(options: string, deviation: Deviation = {}): string {
    const { rpId, challenge } = JSON.parse(options) as Options;
    this.counter = deviation.counter ?? this.counter + 1;
    const authenticatorData = this.#authenticatorData(rpId ?? '', 0, deviation);
    const clientDataJSON = this.#clientData('webauthn.get', challenge, deviation);
    const signature = createSign('sha256').update(Buffer.concat([authenticatorData, sha256(clientDataJSON)])).sign(this.keys.privateKey);
    const parts = { authenticatorData, clientDataJSON, signature };
    return this.#credential(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toString('base64url')])));
  }

  #credential(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  /** @param extra further flags: 0x40 where a key is attached */
  #authenticatorData(rpId: string, extra: number, deviation: Deviation): Buffer {
    const flags = 0x01 | (deviation.unverified ? 0 : 0x04) | extra;
    return Buffer.concat([sha256(deviation.rpId ?? rpId), Buffer.from([flags]), uint32(deviation.counter ?? this.counter)]);
  }

  #clientData(type: string, challenge: string, deviation: Deviation): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge: deviation.challenge ?? challenge, origin: deviation.origin ?? this.origin, crossOrigin: false }));
  }
}

/** ES256 as COSE (RFC 9053): kty 2, alg -7, crv 1, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (value: string) => Buffer.concat([Buffer.from([0x58, 32]), Buffer.from(value, 'base64url')]);
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21]), coordinate(x), Buffer.from([0x22]), coordinate(y)]);
}

import { Seal } from '@samenspraak/shared-api';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648, section 6, in lower case and without padding: mail servers may change the case of an address. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function bytesOf(text: string): Buffer {
  const bits = [...text].map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Twelve bytes of HMAC-SHA-256: 96 bits that only this server can make. With them a local part stays below its 64 signs. */
const sealOf = (id: string): Buffer => Buffer.from(Seal.of('calendar-reply', id), 'base64url').subarray(0, 12);

const tokenLength = 45;

/** The longest local part a mailbox may have: RFC 5321 allows 64 signs, of which the token and its plus take 46. */
export const longestMailbox = 18;

/**
 * Where answers from calendars come in: `antwoord@…`, and for each person and session an address of its own,
 * `antwoord+<token>@…`. The token says which appointment, and proves that whoever writes to it had our mail; nothing is kept
 * of it. Whose mailbox nobody reads is not named: then there is none.
 */
export class ReplyMailbox {
  private static mailbox: { local: string; domain: string } | undefined;

  /** @param address such as `antwoord@samenspraak.example` */
  static connect(address: string | undefined): void {
    const [local = '', domain = ''] = address?.toLowerCase().split('@') ?? [];
    if (address && (!domain || local.length > longestMailbox)) throw new Error(`The mailbox for answers has at most ${longestMailbox} signs before its @`);
    ReplyMailbox.mailbox = address ? { local, domain } : undefined;
  }

  static get isOpen(): boolean {
    return ReplyMailbox.mailbox !== undefined;
  }

  /** Where the answer about this appointment goes; undefined when no answers are taken. */
  static addressFor(inviteId: string): string | undefined {
    const { mailbox } = ReplyMailbox;
    return mailbox && `${mailbox.local}+${base32(Buffer.concat([idBytes(inviteId), sealOf(inviteId)]))}@${mailbox.domain}`;
  }

  /** The appointment an address is about; undefined for any that we did not make. Asks no database. */
  static inviteAt(address: string): string | undefined {
    const { mailbox } = ReplyMailbox;
    const given = address.toLowerCase();
    const at = given.lastIndexOf('@');
    const start = mailbox && `${mailbox.local}+`;
    if (!start || given.slice(at + 1) !== mailbox.domain || !given.startsWith(start)) return undefined;
    const token = given.slice(start.length, at);
    if (token.length !== tokenLength || !/^[a-z2-7]+$/.test(token)) return undefined;
    const id = idOf(bytesOf(token).subarray(0, 16));
    return ReplyMailbox.addressFor(id) === given ? id : undefined;
  }
}

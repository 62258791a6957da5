/** The part of mailparser that the tests use; the package brings no types. */
declare module 'mailparser' {
  import type { Readable } from 'node:stream';
  interface ParsedMail {
    subject?: string;
    text?: string;
    html: string | false;
    from?: { text: string };
    /** By name in lower case. */
    headers: Map<string, unknown>;
  }
  export function simpleParser(source: Readable): Promise<ParsedMail>;
}

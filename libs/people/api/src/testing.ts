import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { Post } from '@samenspraak/shared-api';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Makes an account without the mail. */
export { account } from './account';
export { Device } from './passkey/device.testing';
export { codeOf } from './recovery/recovery-code';
export { openSession } from './session.service';

export interface ReceivedMail {
  to: string;
  subject: string;
  from: string;
  text: string;
  html: string;
  headers: Map<string, unknown>;
  /** As it came in, byte for byte. */
  raw: Buffer;
}

export interface Mailbox {
  readonly mails: ReceivedMail[];
  /** Where it listens, on 127.0.0.1. */
  readonly port: number;
  /** Recipients that are refused, with the answer's code and how often. */
  readonly refused: Map<string, { code: number; times: number }>;
  /** Done when a mail is in, before its sender hears so. */
  whenReceived?: () => Promise<void>;
  close(): Promise<void>;
}

/** A real SMTP server on a free port, to which the post is connected. */
export async function openMailbox(): Promise<Mailbox> {
  const mailbox: Mailbox = {
    ...{ mails: [], refused: new Map(), close: () => new Promise((resolve) => server.close(() => resolve())) },
    get port() {
      return (server.server.address() as AddressInfo).port;
    },
  };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    onRcptTo: ({ address }, _session, done) => {
      const no = mailbox.refused.get(address);
      if (!no || no.times-- <= 0) done();
      else done(Object.assign(new Error('Not now'), { responseCode: no.code }));
    },
    onData: (stream, session, done) => {
      const receive = async () => {
        const parts: Buffer[] = [];
        for await (const part of stream) parts.push(part as Buffer);
        const raw = Buffer.concat(parts);
        const { subject = '', from, text = '', html, headers } = await simpleParser(Readable.from([raw]));
        const to = session.envelope.rcptTo.map(({ address }) => address).join(' ');
        mailbox.mails.push({ to, subject, from: from?.text ?? '', text, html: html || '', headers, raw });
        await mailbox.whenReceived?.();
      };
      void receive().then(() => done(), done);
    },
  });
  // A sender that is killed in the middle of a mail is no fault of the mailbox.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  Post.connect(`smtp://127.0.0.1:${mailbox.port}`, 'Samenspraak <post@samenspraak.example>');
  return mailbox;
}

import type { AddressInfo } from 'node:net';
import { Post } from '@samenspraak/shared-api';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Makes an account without the mail. */
export { account } from './account';

export interface ReceivedMail {
  to: string;
  subject: string;
  from: string;
  text: string;
  html: string;
  headers: Map<string, unknown>;
}

export interface Mailbox {
  readonly mails: ReceivedMail[];
  /** Recipients that are refused, with the answer's code and how often. */
  readonly refused: Map<string, { code: number; times: number }>;
  close(): Promise<void>;
}

/** A real SMTP server on a free port, to which the post is connected. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const refused: Mailbox['refused'] = new Map();
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    onRcptTo: ({ address }, _session, done) => {
      const no = refused.get(address);
      if (!no || no.times-- <= 0) done();
      else done(Object.assign(new Error('Not now'), { responseCode: no.code }));
    },
    onData: (stream, session, done) => {
      void simpleParser(stream).then(({ subject = '', from, text = '', html, headers }) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(' ');
        mails.push({ to, subject, from: from?.text ?? '', text, html: html || '', headers });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  Post.connect(`smtp://127.0.0.1:${port}`, 'Samenspraak <post@samenspraak.example>');
  return { mails, refused, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

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
}

export interface Mailbox {
  readonly mails: ReceivedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on a free port, to which the post is connected. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    onData: (stream, session, done) => {
      void simpleParser(stream).then(({ subject = '', from, text = '', html }) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(' ');
        mails.push({ to, subject, from: from?.text ?? '', text, html: html || '' });
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  Post.connect(`smtp://127.0.0.1:${port}`, 'Samenspraak <post@samenspraak.example>');
  return { mails, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

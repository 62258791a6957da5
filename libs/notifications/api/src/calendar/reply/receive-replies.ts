import { once } from 'node:events';
import { declareCarried } from '@samenspraak/shared-api';
import { SMTPServer } from 'smtp-server';
import { readReply } from './reply-message';
import { ReplyMailbox } from './reply-mailbox';
import { type ReplyOutcome, takeReply } from './take-reply';

declareCarried('log', { calendarReply: 'none' });

/** Octets of one mail. An answer has a few thousand; with the invitation sent back along, still not a fifth of this. */
const largest = 256 * 1024;

export interface ReplyServer {
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Hears what became of each answer, and nothing else of it. */
  log: (outcome: ReplyOutcome) => void;
  /** Hears of what went wrong with us. */
  fail: (error: unknown) => void;
}

type Refused = Error & { responseCode: number };
const refusal = (responseCode: number, words: string): Refused => Object.assign(new Error(words), { responseCode });

/**
 * Takes mail for the mailbox of answers from the operator's own mail server (SMTP, RFC 5321), which keeps it while we are
 * away. An address that we did not make is refused before anything is read. What we do with a mail nobody hears by mail: no
 * answer to a machine, and nothing for who guesses.
 */
export async function receiveReplies({ host, port, log, fail }: ReplyServer): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
    ...{ size: largest, maxClients: 20, socketTimeout: 30_000, closeTimeout: 5_000, banner: 'Samenspraak' },
    onRcptTo: ({ address }, { envelope: { rcptTo } }, done) => {
      if (rcptTo.length) return done(refusal(452, 'One at a time'));
      done(ReplyMailbox.inviteAt(address) ? null : refusal(550, 'No such mailbox'));
    },
    onData: (stream, { envelope: { rcptTo } }, done) => {
      const invite = ReplyMailbox.inviteAt(rcptTo[0]?.address ?? '') ?? '';
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => stream.sizeExceeded || parts.push(part));
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(refusal(552, 'Too large'));
        const taken = readReply(Buffer.concat(parts)).then((reply) => takeReply(invite, reply)).then(log);
        taken.then(() => done(), (error: unknown) => (fail(error), done(refusal(451, 'Later'))));
      });
    },
  });
  // Of one connection that went wrong, such as one that was dropped.
  server.on('error', () => undefined);
  server.listen(port, host);
  await once(server.server, 'listening');
  const address = server.server.address();
  return { port: typeof address === 'object' && address ? address.port : port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

import { Transform } from 'node:stream';
import { createTransport, type Transporter } from 'nodemailer';
import { declareCarried, type CarriedMark } from './carried-data';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable per letter, so that a job done twice can be recognised: becomes the Message-ID. */
  id: string;
  /** What the reader's calendar is to take from it (RFC 6047): one of the forms the mail is in, and a file beside it. */
  calendar?: CalendarPart;
}

export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  /** iCalendar (RFC 5545), the same method in it. */
  text: string;
}

const passing: CarriedMark = { purpose: 'news', seenBy: 'self', keep: 'not kept' };
const marks: Record<keyof Letter, CarriedMark | 'none'> = {
  calendar: { ...passing, purpose: 'account' },
  to: { ...passing, purpose: 'account' },
  // Neutral by rule: a preview on a locked telephone tells nothing.
  subject: 'none',
  text: passing,
  html: passing,
  id: 'none',
};
declareCarried('mail', marks);

/** Milliseconds for a mail server that does not answer; one mail is done, or failed, within a minute. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** The way out for mail: SMTP. One person per message. */
export class Post {
  private static transport: Transporter | undefined;
  private static from = '';

  static connect(url: string, from: string): void {
    Post.transport = createTransport({ url, ...patience }).use('stream', (mail, done) => {
      const { last } = mail.data as { last?: () => Promise<unknown> };
      if (last) mail.message.transform(() => beforeTheEnd(last));
      done();
    });
    Post.from = from;
  }

  /** The platform's own address, without its name. */
  static get address(): string {
    return /<([^<>]+)>$/.exec(Post.from)?.[1] ?? Post.from;
  }

  /**
   * @param last done when all of the letter is with the server but the dot that makes it one: before it nobody has the
   * mail, after it somebody does. When it fails, there is no mail.
   */
  static async send({ id, calendar, ...letter }: Letter, last?: () => Promise<unknown>): Promise<void> {
    if (!Post.transport) throw new Error('Mail is not connected');
    const domain = Post.from.split('@').at(-1)?.replace('>', '');
    // Nobody's holiday answer to a machine (RFC 3834).
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const icalEvent = calendar && { method: calendar.method, content: calendar.text, filename: 'afspraak.ics' };
    const mail = { from: Post.from, messageId: `<${id}@${domain}>`, headers, ...letter, ...(icalEvent ? { icalEvent } : {}), last };
    await Post.transport.sendMail(mail);
  }
}

/** Lets everything through, and does something before it says that this was all. */
const beforeTheEnd = (last: () => Promise<unknown>): Transform =>
  new Transform({
    transform: (part, _encoding, done) => done(null, part),
    flush: (done) => void last().then(() => done(), done),
  });

/** Where the site stands, for links in mails. */
export class Site {
  static origin = '';
}

import { createTransport, type Transporter } from 'nodemailer';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Stable per letter, so that a job done twice can be recognised: becomes the Message-ID. */
  id: string;
}

/** Milliseconds for a mail server that does not answer; one mail is done, or failed, within a minute. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** The way out for mail: SMTP. One person per message. */
export class Post {
  private static transport: Transporter | undefined;
  private static from = '';

  static connect(url: string, from: string): void {
    Post.transport = createTransport({ url, ...patience });
    Post.from = from;
  }

  static async send({ id, ...letter }: Letter): Promise<void> {
    if (!Post.transport) throw new Error('Mail is not connected');
    const domain = Post.from.split('@').at(-1)?.replace('>', '');
    // Nobody's holiday answer to a machine (RFC 3834).
    const headers = { 'Auto-Submitted': 'auto-generated' };
    await Post.transport.sendMail({ from: Post.from, messageId: `<${id}@${domain}>`, headers, ...letter });
  }
}

/** Where the site stands, for links in mails. */
export class Site {
  static origin = '';
}

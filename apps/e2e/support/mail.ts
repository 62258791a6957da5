import { setTimeout as pause } from 'node:timers/promises';
import { network } from './network';

interface Mail {
  at: string;
  subject: string;
  text: string;
}

const mailsTo = async (address: string): Promise<Mail[]> => {
  const reply = await fetch(`${network.mailUrl}/messages.json?to=${encodeURIComponent(address)}`);
  return (await reply.json()) as Mail[];
};

/** The newest mail to someone since a moment that satisfies the condition; waits for the worker to send it. */
export async function mailTo(address: string, since: Date, fits: (mail: Mail) => boolean = () => true): Promise<Mail> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await mailsTo(address)).find((mail) => new Date(mail.at) >= since && fits(mail));
    if (found) return found;
    await pause(200);
  }
  throw new Error(`No mail came to ${address}`);
}

const hasLink = ({ text }: Mail) => text.includes('/inloggen/link');

export async function linkInMailTo(address: string, since: Date): Promise<string> {
  const { text } = await mailTo(address, since, hasLink);
  const link = /https?:\/\/\S*\/inloggen\/link\S*/.exec(text)?.[0];
  if (!link) throw new Error('The mail has no link');
  return link;
}

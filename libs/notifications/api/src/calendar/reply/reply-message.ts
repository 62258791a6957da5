import ICAL from 'ical.js';
import PostalMime, { type Attachment } from 'postal-mime';
import { CalendarAnswer } from '../invite/calendar-invite.entity';

/** What somebody's calendar answered. */
export interface CalendarReply {
  /** Who sent the mail, by its header. */
  from: string;
  uid: string;
  /** Who answers, by the answer itself. */
  attendee: string;
  answer: CalendarAnswer;
  sequence: number;
  /** When it was given, by that calendar's own clock. */
  stamp: Date;
}

/** Signs of iCalendar in one answer: a calendar sends back a few hundred, and what we wrote. */
const longestCalendar = 64 * 1024;

const limits = { maxNestingDepth: 12, maxHeadersSize: 64 * 1024 };

const answers: Record<string, CalendarAnswer> = {
  ACCEPTED: CalendarAnswer.accepted,
  DECLINED: CalendarAnswer.declined,
  TENTATIVE: CalendarAnswer.tentative,
};

/**
 * The answer in a mail: METHOD:REPLY with one appointment and one who answers (RFC 5546, 3.2.3). Everything else in the mail
 * is left alone: words, files, and what else a calendar may send.
 * @returns undefined for whatever is not exactly that
 */
export async function readReply(mail: Uint8Array): Promise<CalendarReply | undefined> {
  try {
    const { from, attachments } = await PostalMime.parse(mail, limits);
    const text = attachments.filter(({ mimeType }) => mimeType === 'text/calendar').map(textOf)[0];
    const reply = text !== undefined && text.length <= longestCalendar ? replyIn(text) : undefined;
    return reply && from?.address ? { ...reply, from: from.address } : undefined;
  } catch {
    return undefined;
  }
}

const textOf = ({ content }: Attachment): string => (typeof content === 'string' ? content : new TextDecoder().decode(content));

function replyIn(text: string): Omit<CalendarReply, 'from'> | undefined {
  const calendar = ICAL.Component.fromString(text);
  if (calendar.name !== 'vcalendar' || textIn(calendar, 'method')?.toUpperCase() !== 'REPLY') return undefined;
  const [event, another] = calendar.getAllSubcomponents('vevent');
  if (!event || another || event.hasProperty('recurrence-id')) return undefined;
  const [attendee, more] = event.getAllProperties('attendee');
  const answer = answers[String(attendee?.getFirstParameter('partstat') ?? '').toUpperCase()];
  const [uid, stamp] = [textIn(event, 'uid'), event.getFirstPropertyValue('dtstamp')];
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  const address = addressIn(attendee?.getFirstValue());
  if (more || !answer || !uid || !address || !(stamp instanceof ICAL.Time) || !Number.isInteger(sequence)) return undefined;
  const at = stamp.toJSDate();
  return Number.isNaN(at.getTime()) ? undefined : { uid, attendee: address, answer, sequence, stamp: at };
}

function textIn(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
}

function addressIn(value: unknown): string | undefined {
  const [, address] = /^mailto:(.+)$/i.exec(String(value ?? '')) ?? [];
  return address && decodeURI(address);
}

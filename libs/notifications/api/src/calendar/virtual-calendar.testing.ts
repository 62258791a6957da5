import ICAL from 'ical.js';
import PostalMime from 'postal-mime';

/** What a calendar shows of one appointment. */
export interface Shown {
  startsAt: string;
  endsAt: string;
  summary: string;
  location: string | null;
}

interface Kept extends Shown {
  sequence: number;
  stamp: number;
  cancelled: boolean;
}

/** The calendar object of a mail, as its reader's program finds it: the alternative, and the same as a file. */
export async function calendarIn(mail: Uint8Array): Promise<{ method: string; text: string; file: string } | undefined> {
  const { attachments } = await PostalMime.parse(mail);
  const textOf = (type: string) => attachments.filter(({ mimeType }) => mimeType === type).map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)))[0];
  const [text, file] = [textOf('text/calendar'), textOf('application/ics')];
  const method = attachments.find(({ mimeType }) => mimeType === 'text/calendar')?.method;
  return text === undefined || file === undefined ? undefined : { method: method ?? '', text, file };
}

/**
 * Somebody's calendar program, as RFC 5546 (2.1.4, 3.2.2, 3.2.5) says it behaves: a message counts when its SEQUENCE is higher
 * than what is kept of that UID, or the same and written later; a REQUEST replaces, a CANCEL takes out.
 */
export class VirtualCalendar {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly owner: string) {}

  receive(text: string): void {
    const calendar = ICAL.Component.fromString(text);
    const method = String(calendar.getFirstPropertyValue('method'));
    for (const event of calendar.getAllSubcomponents('vevent')) this.apply(method, event);
  }

  private apply(method: string, event: ICAL.Component): void {
    const attendees = event.getAllProperties('attendee').map((each) => String(each.getFirstValue()));
    if (attendees.join() !== `mailto:${this.owner}`) throw new Error(`Not for ${this.owner} alone: ${attendees.join()}`);
    const value = (name: string) => event.getFirstPropertyValue(name);
    const date = (name: string) => (value(name) as ICAL.Time).toJSDate();
    const [uid, sequence, stamp] = [String(value('uid')), Number(value('sequence')), date('dtstamp').getTime()];
    const before = this.kept.get(uid);
    if (before && (sequence < before.sequence || (sequence === before.sequence && stamp < before.stamp))) return;
    const shown = { startsAt: date('dtstart').toISOString(), endsAt: date('dtend').toISOString(), summary: String(value('summary')), location: value('location') as string | null };
    this.kept.set(uid, { ...shown, sequence, stamp, cancelled: method === 'CANCEL' });
  }

  /** What stands in it, first one first. */
  get shows(): Shown[] {
    const standing = [...this.kept.values()].filter(({ cancelled }) => !cancelled);
    return standing.map(({ startsAt, endsAt, summary, location }) => ({ startsAt, endsAt, summary, location })).sort((a, b) => (a.startsAt + a.summary < b.startsAt + b.summary ? -1 : 1));
  }
}

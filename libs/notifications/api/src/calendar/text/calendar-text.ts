import ICAL from 'ical.js';

/** One appointment, in the words of whose calendar it goes to. */
export interface Appointment {
  uid: string;
  sequence: number;
  /** When it was last changed, or, in a message, when the message was written (RFC 5545, 3.8.7.2). */
  stamp: Date;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  location?: string;
  description?: string;
  url?: string;
  cancelled: boolean;
  /** Asks calendars that are shared not to show it. */
  private: boolean;
  organizer?: string;
  attendee?: { address: string; answer: string; mayReply: boolean };
}

export interface CalendarParts {
  method?: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** Of a calendar that is subscribed to. */
  name?: string;
  appointments: Appointment[];
}

/**
 * Octets of a line without its break. ical.js does not count the space that a continued line begins with: with this no line
 * has more than the 75 of RFC 5545, 3.1. It breaks between characters, never inside one.
 */
const foldAt = 74;

/** Calendars that are subscribed to ask again after so long (RFC 7986, 5.7). */
const refreshEvery = 'PT6H';

/** An iCalendar object (RFC 5545), UTF-8, with CRLF. Times in UTC: no calendar has to know a zone to be right. */
export function calendarText({ method, name, appointments }: CalendarParts): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Samenspraak//Kalender//NL');
  if (method) calendar.addPropertyWithValue('method', method);
  if (name) subscribed(calendar, name);
  for (const appointment of appointments) calendar.addSubcomponent(eventOf(appointment));
  ICAL.foldLength = foldAt;
  return `${calendar.toString()}\r\n`;
}

function subscribed(calendar: ICAL.Component, name: string): void {
  for (const property of ['name', 'x-wr-calname']) calendar.addPropertyWithValue(property, oneLine(name));
  const interval = new ICAL.Property('refresh-interval', calendar);
  interval.setParameter('value', 'DURATION');
  interval.setValue(refreshEvery);
  calendar.addProperty(interval);
  calendar.addPropertyWithValue('x-published-ttl', refreshEvery);
}

function eventOf(of: Appointment): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const add = (property: string, value: string | ICAL.Time | undefined) => value === undefined || event.addPropertyWithValue(property, value);
  add('uid', of.uid);
  add('dtstamp', utc(of.stamp));
  event.addPropertyWithValue('sequence', of.sequence);
  add('dtstart', utc(of.startsAt));
  add('dtend', utc(of.endsAt));
  add('summary', oneLine(of.summary));
  add('location', of.location && oneLine(of.location));
  add('description', of.description);
  add('url', of.url);
  add('status', of.cancelled ? 'CANCELLED' : 'CONFIRMED');
  add('class', of.private ? 'PRIVATE' : 'PUBLIC');
  if (of.organizer) add('organizer', mailto(of.organizer));
  if (of.attendee) event.addProperty(attendeeOf(of.attendee, event));
  return event;
}

function attendeeOf({ address, answer, mayReply }: NonNullable<Appointment['attendee']>, event: ICAL.Component): ICAL.Property {
  const attendee = new ICAL.Property('attendee', event);
  const parameters = { role: 'REQ-PARTICIPANT', partstat: answer, rsvp: mayReply ? 'TRUE' : 'FALSE' };
  for (const [name, value] of Object.entries(parameters)) attendee.setParameter(name, value);
  attendee.setValue(mailto(address));
  return attendee;
}

const utc = (instant: Date): ICAL.Time => ICAL.Time.fromJSDate(instant, true);

/** As RFC 6068 writes an address; nothing in it can begin another line. */
const mailto = (address: string): string => `mailto:${encodeURI(address)}`;

/** Control characters have no place in a calendar (RFC 5545, 3.1); what some programs take for the end of a line neither. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

const oneLine = (text: string): string => text.replace(controls, ' ').trim();

import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { type Appointment, calendarText } from './calendar-text';

const appointment: Appointment = {
  ...{ uid: '6f1c2f9e-0000-4000-8000-000000000001@samenspraak.example', sequence: 3, stamp: new Date('2026-11-24T09:00:00Z') },
  ...{ startsAt: new Date('2026-12-03T18:30:00Z'), endsAt: new Date('2026-12-03T20:30:00Z'), summary: 'Dialoogtafel', location: 'Buurthuis De Korenschoof' },
  ...{ cancelled: false, private: true, organizer: 'antwoord+abc@samenspraak.example', attendee: { address: 'lid@voorbeeld.example', answer: 'NEEDS-ACTION', mayReply: true } },
};
const titles = {
  Dutch: 'Dialoogtafel: wat doen we met, en voor; jongeren \\ ouderen?',
  Turkish: 'Diyalog masası: İstanbul’dan Iğdır’a gençlerin geleceği üzerine uzun bir görüşme, şimdi',
  Arabic: 'طاولة الحوار، مستقبل الشباب في المدينة؛ وفرص العمل والتدريب المهني في الحي الجديد بحضور البلدية والمساجد',
  signs: `${'👩‍👩‍👧‍👦'.repeat(12)} 𐍈𐍈𐍈`,
};
const written = (parts: Partial<Appointment> = {}) => calendarText({ method: 'REQUEST', appointments: [{ ...appointment, ...parts }] });

interface Read {
  uid: string;
  summary: string;
  location: string;
  startsAt: Date;
  endsAt: Date;
  sequence: number;
  attendee: string;
  organizer: string;
}

const parsers: Record<string, (text: string) => Read> = {
  'ical.js': (text) => {
    const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
    const value = (name: string) => event?.getFirstPropertyValue(name);
    const date = (name: string) => (value(name) as ICAL.Time).toJSDate();
    const words = (name: string) => String(value(name));
    return { uid: words('uid'), summary: words('summary'), location: words('location'), startsAt: date('dtstart'), endsAt: date('dtend'), sequence: Number(value('sequence')), attendee: words('attendee'), organizer: words('organizer') };
  },
  'node-ical': (text) => {
    const [event] = Object.values(ical.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT') as unknown as Record<string, never>[];
    const valueOf = (given: unknown) => (typeof given === 'object' && given !== null && 'val' in given ? String(given.val) : String(given));
    const { uid, summary, location, start, end, sequence, attendee, organizer } = event ?? {};
    return { uid: valueOf(uid), summary: valueOf(summary), location: valueOf(location), startsAt: new Date(start as never), endsAt: new Date(end as never), sequence: Number(sequence), attendee: valueOf(attendee), organizer: valueOf(organizer) };
  },
  'ts-ics': (text) => {
    const [event] = convertIcsCalendar(undefined, text).events ?? [];
    const { uid = '', summary = '', location = '', start, sequence, attendees, organizer } = event ?? {};
    const end = event && 'end' in event ? event.end : undefined;
    return { uid, summary, location, startsAt: start?.date as Date, endsAt: end?.date as Date, sequence: sequence ?? -1, attendee: `mailto:${attendees?.[0]?.email}`, organizer: `mailto:${organizer?.email}` };
  },
};

describe.each(Object.entries(parsers))('read by %s', (_name, read) => {
  it.each(Object.entries(titles))('is what was written, with a title in %s', (_language, summary) => {
    expect(read(written({ summary }))).toEqual({
      ...{ uid: appointment.uid, summary, location: appointment.location, startsAt: appointment.startsAt, endsAt: appointment.endsAt, sequence: 3 },
      ...{ attendee: 'mailto:lid@voorbeeld.example', organizer: 'mailto:antwoord+abc@samenspraak.example' },
    });
  });
});

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @throws {TypeError} when a line breaks inside a character */
function holdLines(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.indexOf('\r\n', from);
    expect(to - from).toBeLessThanOrEqual(75);
    decoder.decode(bytes.subarray(from, to));
    from = to + 2;
  }
}

it('has no line of more than 75 octets, and breaks none inside a character', () => {
  for (const summary of Object.values(titles)) holdLines(written({ summary }));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => holdLines(written({ summary, location: summary }))), { numRuns: 200 });
});

it('lets no title, place or address begin a line of its own', () => {
  const hostile = 'Tafel\r\nATTENDEE:mailto:iemand@anders.example\nEND:VEVENT\r\u2028BEGIN:VALARM';
  const text = written({ summary: hostile, location: hostile, attendee: { address: 'a@b.example\r\nATTENDEE:mailto:x@y.example', answer: 'ACCEPTED', mayReply: false } });
  const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
  expect(event?.getAllProperties('attendee')).toHaveLength(1);
  expect(text.match(/^(BEGIN|END|ATTENDEE)[:;]/gm)).toEqual(['BEGIN:', 'BEGIN:', 'ATTENDEE;', 'END:', 'END:']);
});

it('says how often a calendar that is subscribed to asks again', () => {
  const text = calendarText({ method: 'PUBLISH', name: 'Ruimte', appointments: [] });
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
  expect(text).toContain('NAME:Ruimte\r\n');
});

import type { Addressee } from '@samenspraak/people-api';
import { Clock, Language, type Letter, Post, Site, letterOf } from '@samenspraak/shared-api';
import type { Session } from '@samenspraak/dialogue-api';
import { words } from '../../messages';
import { ReplyMailbox } from '../reply/reply-mailbox';
import { calendarText } from '../text/calendar-text';
import { type Shown, isNamed, uidOf } from '../text/session-appointment';
import { CalendarAnswer, type CalendarInvite } from './calendar-invite.entity';

/** What one person's calendar is told. */
export interface Told {
  invite: CalendarInvite;
  session: Session;
  shown: Shown;
  addressee: Addressee;
  neutral: boolean;
  sequence: number;
  /** `gone`: it is not for them any more. */
  what: 'new' | 'changed' | 'cancelled' | 'gone';
  answer: CalendarAnswer;
  /** Whether an answer from that calendar can count. */
  mayReply: boolean;
}

/** RFC 5545, 3.2.12. */
const partstat: Record<CalendarAnswer, string> = { none: 'NEEDS-ACTION', accepted: 'ACCEPTED', declined: 'DECLINED', tentative: 'TENTATIVE' };

/** To one person, about one appointment: the platform invites, and nobody else stands in it (RFC 5546, RFC 6047). */
export function appointmentLetter(told: Told): Letter {
  const { invite, addressee, sequence } = told;
  return { id: `${invite.id}.${sequence}.appointment`, to: addressee.email, ...lettered(told), calendar: calendarOf(told) };
}

function calendarOf({ invite, shown, addressee, neutral, session, sequence, what, answer, mayReply }: Told): NonNullable<Letter['calendar']> {
  const cancelled = what === 'cancelled' || what === 'gone';
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const attendee = { address: addressee.email, answer: partstat[answer], mayReply: mayReply && !cancelled };
  const organizer = ReplyMailbox.addressFor(invite.id) ?? Post.address;
  const appointment = { ...shown, uid: uidOf(invite.id), sequence, stamp: Clock.now(), cancelled, private: !isNamed(session, neutral), organizer, attendee };
  return { method, text: calendarText({ method, appointments: [appointment] }) };
}

/** The same in words, for whoever reads the mail. The subject tells nothing. */
function lettered({ session, shown, addressee: { language }, neutral, what, mayReply }: Told) {
  const t = words(language);
  const named = isNamed(session, neutral);
  const page = named ? `gesprekken/${session.slug}` : 'berichten';
  const title = named ? [t('about.session', { title: `\u2068${session.title}\u2069` })] : [];
  return letterOf({
    language,
    subject: t(`calendar.subject.${what}`),
    heading: t(`calendar.heading.${what}`),
    paragraphs: [...title, `\u2068${whenText(shown, session.zone, language)}\u2069`, ...whatToDo(language, { named, session, what, mayReply })],
    act: { label: t(named ? 'calendar.open' : 'mail.open'), href: `${Site.origin}/${language}/${page}` },
    closing: t('calendar.closing'),
  });
}

type Doing = Pick<Told, 'session' | 'what' | 'mayReply'> & { named: boolean };

function whatToDo(language: Language, { named, session: { place }, what, mayReply }: Doing): string[] {
  const t = words(language);
  if (what === 'cancelled' || what === 'gone') return [t(`calendar.out.${what}`)];
  const where = named ? (place ? t('calendar.place', { place: `\u2068${place}\u2069` }) : t('calendar.screen')) : t('calendar.hidden');
  return [where, t(mayReply ? 'calendar.reply' : 'calendar.replyOnSite')];
}

/** Day and times in the session's own zone, in the reader's words. */
function whenText({ startsAt, endsAt }: Shown, timeZone: string, language: Language): string {
  const locale = { nl: 'nl-NL', en: 'en-GB', tr: 'tr-TR', ar: 'ar' }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).formatRange(startsAt, endsAt);
}

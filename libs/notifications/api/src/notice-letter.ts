import { Language, Site, letterOf } from '@samenspraak/shared-api';
import { letterAboutDecision } from './decision-letter';
import { words } from './messages';
import type { Notice } from './notice.queries';
import { NotificationKind } from './notification.entity';

/** Lines in the mail of a morning; the rest is on the page. */
const mostLines = 20;

const places: Partial<Record<NotificationKind, { word: 'topic' | 'session' | 'series' | 'commitment' | 'place'; path: string }>> = {
  [NotificationKind.topic_moved]: { word: 'topic', path: 'agenda' },
  [NotificationKind.contribution_made]: { word: 'topic', path: 'agenda' },
  [NotificationKind.session_moved]: { word: 'session', path: 'gesprekken' },
  [NotificationKind.series_moved]: { word: 'series', path: 'reeksen' },
  [NotificationKind.commitment_moved]: { word: 'commitment', path: 'toezeggingen' },
  // Never named in a mail: that someone is in a space may say what they believe.
  [NotificationKind.place_moved]: { word: 'place', path: 'ruimtes' },
};

const pageOf = (language: Language) => `${Site.origin}/${language}/berichten`;

/** Someone's words keep their own direction inside a sentence of another. */
const isolated = (title: string) => `\u2068${title}\u2069`;

/** What happened, in one sentence of the reader's language. */
const sentenceOf = ({ kind, step }: Notice, language: Language): string =>
  words(language)(step === null ? 'contribution' : `${places[kind]?.word}.${step}`);

/** One mail about one thing. What not everyone may read is not named, also not in the link. */
export function letterAbout(notice: Notice, language: Language) {
  const place = places[notice.kind];
  if (!place) return letterAboutDecision(notice, language);
  const t = words(language);
  const { word, path } = place;
  const named = [t(`about.${word}`, { title: isolated(notice.title) }), sentenceOf(notice, language)];
  return letterOf({
    language,
    subject: t('mail.subject'),
    heading: t('mail.heading'),
    paragraphs: notice.public ? named : [t('mail.hidden')],
    act: { label: t('mail.open'), href: notice.public ? `${Site.origin}/${language}/${path}/${notice.slug}` : pageOf(language) },
    closing: t('mail.closing'),
  });
}

/** One mail about everything since the last. */
export function letterOfMorning(notices: Notice[], language: Language) {
  const t = words(language);
  const named = notices.filter((notice) => notice.public);
  const hidden = notices.length - named.length;
  const lines = named.slice(0, mostLines).map((notice) => `${isolated(notice.title)}\n${sentenceOf(notice, language)}`);
  const more = named.length - lines.length;
  return letterOf({
    language,
    subject: t('daily.subject'),
    heading: t('daily.heading', { count: notices.length }),
    paragraphs: [...lines, ...(more ? [t('daily.more', { count: more })] : []), ...(hidden ? [t('daily.hidden', { count: hidden })] : [])],
    act: { label: t('daily.open'), href: pageOf(language) },
    closing: t('mail.closing'),
  });
}

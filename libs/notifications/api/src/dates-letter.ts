import { linkToDates } from '@samenspraak/dialogue-api';
import { Database, Language, Site, letterOf } from '@samenspraak/shared-api';
import { words } from './messages';
import { NotificationKind } from './notification.entity';
import type { Notice } from './notice.queries';

/**
 * Dates were proposed: a mail that is answered without signing in. It names neither the session nor its space, because that
 * someone is in a space may say what they believe; the link in it is for one reader (decision 036).
 * @returns null when it is about something else, or there is nothing to answer any more
 */
export async function letterAboutDates({ kind, step, slug, participantId }: Notice, language: Language) {
  if (kind !== NotificationKind.session_moved || step !== 'dates_proposed') return null;
  const link = await Database.asPlatform(() => linkToDates(slug, participantId));
  if (!link) return null;
  const t = words(language);
  return letterOf({
    language,
    subject: t('dates.subject'),
    heading: t('dates.heading'),
    paragraphs: [t('dates.text', { closes: link.closesAt }), t('dates.yours')],
    act: { label: t('dates.open'), href: `${Site.origin}/${language}/data/${link.secret}` },
    closing: t('dates.closing'),
  });
}

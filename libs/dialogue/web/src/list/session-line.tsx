import { type FragmentType, type SessionLineFragment, graphql, read } from '@samenspraak/shared-graphql';
import { type DateListItem, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText, isoDay, tileText } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { toneOfSession } from '../session-states';
import { timesText } from '../times';

export const SessionLineFields = graphql(`
  fragment SessionLine on Session {
    slug
    title
    language
    startsAt
    endsAt
    place
    state
    space {
      name
      language
    }
    balance {
      communities
      government
    }
  }
`);

export type SessionLineData = FragmentType<typeof SessionLineFields>;

export const sessionHref = (language: Language, slug: string): string => `/${language}/gesprekken/${slug}`;

/** A session in a list of dates. @param about said in place of what each side brought */
export function sessionDate(language: Language, masked: SessionLineData, about?: string): DateListItem {
  const session = read(SessionLineFields, masked);
  const { title, state } = session;
  const date = isoDay(session.startsAt);
  const year = date.slice(0, 4);
  return {
    ...{ date, ...tileText(language, date), year: year === isoDay().slice(0, 4) ? undefined : year },
    ...{ href: sessionHref(language, session.slug), title, lang: session.language },
    about: <About language={language} session={session} about={about} />,
    state: <StateBadge tone={toneOfSession[state]}>{dialogueWords(language)(`states.${state}`)}</StateBadge>,
  };
}

/** A session inside a sentence or a story: its name as a link, and its day. */
export function SessionLine({ language, session: masked }: { language: Language; session: SessionLineData }) {
  const { slug, title, language: lang, startsAt } = read(SessionLineFields, masked);
  return (
    <>
      <a href={sessionHref(language, slug)} lang={lang} dir="auto">
        {title}
      </a>{' '}
      <time dateTime={startsAt}>{dayText(language, startsAt)}</time>
    </>
  );
}

export const placeText = (language: Language, { place, state }: Pick<SessionLineFragment, 'place' | 'state'>): string =>
  place ?? dialogueWords(language)(state === 'draft' ? 'placeFollows' : 'online');

function About({ language, session, about }: { language: Language; session: SessionLineFragment; about?: string }) {
  const { space } = session;
  return (
    <>
      <span>{timesText(language, session)}</span>
      <span>
        <bdi>{placeText(language, session)}</bdi>
      </span>
      <br />
      <span>
        <bdi lang={space.language}>{space.name}</bdi>
      </span>
      <span>{about ?? balanceText(language, session.balance)}</span>
    </>
  );
}

/** “4 agendapunten: 2 van de gemeenschappen, 2 van de overheid”. */
export function balanceText(language: Language, { communities, government }: SessionLineFragment['balance']): string {
  const t = dialogueWords(language);
  const points = t('points', { count: communities + government });
  if (communities + government === 0) return points;
  const sides = [t('ofSide.communities', { count: communities }), t('ofSide.government', { count: government })];
  return t('pointsOfSides', { points, communities: sides[0] ?? '', government: sides[1] ?? '' });
}

import { type FragmentType, type NewsFragment, graphql } from '@samenspraak/shared-graphql';
import { Item } from '@samenspraak/shared-ui';
import { type Language, timeText } from '@samenspraak/shared-web';
import { notificationsWords } from './notifications-words';

export const NewsFields = graphql(`
  fragment News on Notification {
    id
    at
    kind
    topic {
      slug
      question
      language
    }
    topicEvent {
      kind
    }
    session {
      slug
      title
      language
    }
    sessionEvent {
      kind
    }
    series {
      slug
      name
      language
    }
    seriesEvent {
      kind
    }
    commitment {
      slug
      title
      language
    }
    progressUpdate {
      kind
    }
    space {
      slug
      name
      language
    }
    placeEvent {
      kind
    }
    decision {
      id
    }
    decisionStep {
      kind
    }
  }
`);

export type News = NewsFragment;
export type MaskedNews = FragmentType<typeof NewsFields>;

interface About {
  what: 'topic' | 'session' | 'series' | 'commitment' | 'place' | 'decision' | 'flag';
  href: string;
  title: string;
  /** Of words that someone wrote. */
  lang?: string;
}

/** What the news is about; null when the reader may no longer see it. */
export function aboutOf(language: Language, { kind, topic, session, series, commitment, space, decision }: News): About | null {
  if (topic) return { what: 'topic', href: `/${language}/agenda/${topic.slug}`, title: topic.question, lang: topic.language };
  if (session) return { what: 'session', href: `/${language}/gesprekken/${session.slug}`, title: session.title, lang: session.language };
  if (series) return { what: 'series', href: `/${language}/reeksen/${series.slug}`, title: series.name, lang: series.language };
  if (space) return { what: 'place', href: `/${language}/ruimtes/${space.slug}`, title: space.name, lang: space.language };
  if (decision) {
    const what = kind === 'flag_answered' ? 'flag' : 'decision';
    return { what, href: `/${language}/moderatie/besluiten/${decision.id}`, title: notificationsWords(language)(`about.${what}`) };
  }
  if (!commitment) return null;
  return { what: 'commitment', href: `/${language}/toezeggingen/${commitment.slug}`, title: commitment.title, lang: commitment.language };
}

/** What happened, in a plain sentence; null when it was taken back. */
export function newsText(language: Language, news: News): string | null {
  const { kind, topicEvent, sessionEvent, seriesEvent, progressUpdate, placeEvent, decisionStep } = news;
  const t = notificationsWords(language);
  if (kind === 'contribution_made') return t('news.contribution');
  if (kind === 'flag_answered') return t('news.flag');
  if (decisionStep) return t(`news.decision.${decisionStep.kind}`);
  if (topicEvent) return t(`news.topic.${topicEvent.kind}`);
  if (sessionEvent) return t(`news.session.${sessionEvent.kind}`);
  if (seriesEvent) return t(`news.series.${seriesEvent.kind}`);
  if (placeEvent) return t(`news.place.${placeEvent.kind}`);
  return progressUpdate ? t(`news.commitment.${progressUpdate.kind}`) : null;
}

/** One piece of news, with the way to what it is about. */
export function NewsLine({ news, language }: { news: News; language: Language }) {
  const about = aboutOf(language, news);
  const text = newsText(language, news);
  if (!about || !text) return null;
  const { what, href, title, lang } = about;
  const time = <time dateTime={news.at}>{timeText(language, news.at)}</time>;
  return (
    <Item href={href} title={title} lang={lang} about={[lang && notificationsWords(language)(`about.${what}`), time]}>
      <p>{text}</p>
    </Item>
  );
}

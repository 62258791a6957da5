import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { TopicCard } from '@samenspraak/shared-ui';
import { type Language, dayText, plainText } from '@samenspraak/shared-web';
import { agendaWords } from './agenda-words';
import { toneOf } from './topic-states';

export const TopicSummaryFields = graphql(`
  fragment TopicSummary on Topic {
    slug
    question
    why
    language
    kind
    state
    themeSlug
    organisation {
      name
    }
    supportCount
    contributionCount
    latestAt
    latestKind
    viewerSupports
  }
`);

export interface TopicSummaryProps {
  topic: FragmentType<typeof TopicSummaryFields>;
  language: Language;
  /** Names of the themes by slug, in the page's language. */
  themes: Record<string, string>;
  level?: 2 | 3;
}

/** A topic in a list. */
export function TopicSummary({ topic: masked, language, themes, level }: TopicSummaryProps) {
  const topic = read(TopicSummaryFields, masked);
  const t = agendaWords(language);
  // Nothing happened since its term ran out.
  const late = topic.latestKind === 'not_answered_in_time';
  const { supportCount, contributionCount, latestKind, latestAt } = topic;
  const foot = [
    topic.organisation?.name ?? t('ownName'),
    supportCount === null ? undefined : t('supports', { count: supportCount }),
    contributionCount ? t('contributions', { count: contributionCount }) : undefined,
    latestKind && !late && t('list.latest', { event: t(`events.${latestKind}`), date: dayText(language, latestAt) }),
    topic.viewerSupports ? t('topic.support') : undefined,
  ];
  return (
    <TopicCard
      href={`/${language}/agenda/${topic.slug}`}
      title={topic.question}
      lang={topic.language}
      level={level}
      tone={late ? 'late' : toneOf[topic.state]}
      state={late ? t('late.title') : t(`states.${topic.state}`)}
      kind={t(`kinds.${topic.kind}`)}
      theme={themes[topic.themeSlug]}
      foot={foot.filter(Boolean)}
    >
      {excerpt(plainText(topic.why))}
    </TopicCard>
  );
}

/** As many whole sentences as fit in a list; of one that is too long, its first words. */
export function excerpt(text: string, limit = 120): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit);
  const end = Math.max(...['. ', '? ', '! ', '؟ '].map((mark) => start.lastIndexOf(mark)));
  return end > limit / 3 ? start.slice(0, end + 1) : `${start.slice(0, start.lastIndexOf(' '))}…`;
}

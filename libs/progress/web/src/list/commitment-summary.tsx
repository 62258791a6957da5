import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Item, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { badgeOf, isLate, isRunning } from '../commitment-states';
import { CommitmentTerm } from '../commitment-term';
import { progressWords } from '../progress-words';

export const CommitmentSummaryFields = graphql(`
  fragment CommitmentSummary on Commitment {
    slug
    title
    language
    themeSlug
    state
    lateSince
    agreedOn
    dueOn
    originalDueOn
    latestAt
    latestKind
    owner {
      name
    }
  }
`);

export interface CommitmentSummaryProps {
  commitment: FragmentType<typeof CommitmentSummaryFields>;
  language: Language;
  /** Names of the themes by slug, in the page's language. */
  themes: Record<string, string>;
  level?: 2 | 3;
}

/** A commitment in a list: who promised it, when it is due, how far it is. */
export function CommitmentSummary({ commitment: masked, language, themes, level }: CommitmentSummaryProps) {
  const commitment = read(CommitmentSummaryFields, masked);
  const t = progressWords(language);
  const { dueOn, originalDueOn, latestAt, latestKind } = commitment;
  const badge = badgeOf(language, commitment);
  const foot = [
    isLate(commitment) && t(`states.${commitment.state}`),
    !isRunning(commitment) && t('term.due', { date: dayText(language, dueOn) }),
    originalDueOn !== dueOn && t('term.before', { date: dayText(language, originalDueOn) }),
    `${t(`story.${latestKind}`)} · ${dayText(language, latestAt)}`,
  ];
  return (
    <Item
      href={`/${language}/toezeggingen/${commitment.slug}`}
      title={commitment.title}
      lang={commitment.language}
      level={level}
      state={<StateBadge tone={badge.tone}>{badge.word}</StateBadge>}
      about={[commitment.owner.name, themes[commitment.themeSlug]]}
      foot={foot.filter(Boolean)}
    >
      <CommitmentTerm commitment={commitment} language={language} />
    </Item>
  );
}

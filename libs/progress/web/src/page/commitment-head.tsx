import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Meta, Notice, PageHead, StateBadge } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { badgeOf, daysLate, isLate } from '../commitment-states';
import { CommitmentTerm } from '../commitment-term';
import { progressWords } from '../progress-words';

export const CommitmentHeadFields = graphql(`
  fragment CommitmentHead on Commitment {
    title
    language
    state
    lateSince
    agreedOn
    dueOn
    owner {
      name
    }
    theme {
      name(language: $language)
    }
  }
`);

/** What was promised, how it stands, and whether it is late. */
export function CommitmentHead({ commitment: masked, language }: { commitment: FragmentType<typeof CommitmentHeadFields>; language: Language }) {
  const commitment = read(CommitmentHeadFields, masked);
  const t = progressWords(language);
  const { owner, theme, title, dueOn } = commitment;
  const badge = badgeOf(language, commitment);
  const state = <StateBadge tone={badge.tone}>{badge.word}</StateBadge>;
  return (
    <PageHead above={<Meta state={state} items={[owner.name, theme.name]} />} title={title} lang={commitment.language}>
      {isLate(commitment) && (
        <Notice tone="late" title={t('late.line', { body: isolated(owner.name), days: daysLate(commitment) })}>
          {t('late.should', { date: dayText(language, dueOn) })}
        </Notice>
      )}
      <CommitmentTerm commitment={commitment} language={language} />
    </PageHead>
  );
}

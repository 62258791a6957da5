import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { LinkList, Panel } from '@samenspraak/shared-ui';
import { type Language, isolated } from '@samenspraak/shared-web';
import { daysLate } from '../commitment-states';
import { commitmentsAddress } from '../list/commitment-choice';
import { progressWords } from '../progress-words';

export const LateCommitmentFields = graphql(`
  fragment LateCommitment on Commitment {
    slug
    title
    language
    dueOn
    owner {
      name
    }
  }
`);

export interface LateCommitmentsProps {
  commitments: readonly FragmentType<typeof LateCommitmentFields>[];
  language: Language;
}

/** What should have been done by now, longest late first. */
export function LateCommitments({ commitments, language }: LateCommitmentsProps) {
  const t = progressWords(language);
  if (!commitments.length) return <Panel title={t('late.title')}>{t('late.none')}</Panel>;
  const items = read(LateCommitmentFields, commitments).map((commitment) => ({
    href: `/${language}/toezeggingen/${commitment.slug}`,
    title: commitment.title,
    lang: commitment.language,
    about: t('late.line', { body: isolated(commitment.owner.name), days: daysLate(commitment) }),
  }));
  return (
    <Panel title={t('late.title')} tone="late">
      <LinkList items={items} />
      <a className="strong" href={commitmentsAddress(language, { late: 'ja' })}>
        {t('late.more')}
      </a>
    </Panel>
  );
}

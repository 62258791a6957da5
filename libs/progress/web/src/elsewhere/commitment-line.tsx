import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { type Deed, Deeds } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { badgeOf } from '../commitment-states';
import { progressWords } from '../progress-words';

export const CommitmentLineFields = graphql(`
  fragment CommitmentLine on Commitment {
    slug
    title
    language
    state
    lateSince
    dueOn
    owner {
      name
    }
  }
`);

export type CommitmentLineData = FragmentType<typeof CommitmentLineFields>;

function deedOf(language: Language, masked: CommitmentLineData): Deed {
  const commitment = read(CommitmentLineFields, masked);
  const { tone, word } = badgeOf(language, commitment);
  const due = progressWords(language)('term.due', { date: dayText(language, commitment.dueOn) });
  return {
    href: `/${language}/toezeggingen/${commitment.slug}`,
    title: commitment.title,
    lang: commitment.language,
    tone,
    state: word,
    about: (
      <>
        <bdi>{commitment.owner.name}</bdi> · {due}
      </>
    ),
  };
}

export interface CommitmentLinesProps {
  commitments: readonly CommitmentLineData[];
  language: Language;
}

/** Commitments below what they belong to. */
export function CommitmentLines({ commitments, language }: CommitmentLinesProps) {
  return <Deeds items={commitments.map((commitment) => deedOf(language, commitment))} />;
}

/** One commitment, as below a step of a topic's story. */
export function CommitmentLine({ commitment, language }: { commitment: CommitmentLineData; language: Language }) {
  return <CommitmentLines commitments={[commitment]} language={language} />;
}

import { type CommitmentFactsFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Facts, Panel } from '@samenspraak/shared-ui';
import { type Language, dayText } from '@samenspraak/shared-web';
import { counterpartText } from '../counterpart';
import { progressWords } from '../progress-words';

export const CommitmentFactsFields = graphql(`
  fragment CommitmentFacts on Commitment {
    source
    agreedOn
    dueOn
    confirmedAt
    audience
    counterpartSide
    counterpart {
      slug
      name
    }
    owner {
      slug
      name
    }
    space {
      name
      language
    }
    updates {
      id
      kind
      previousDueOn
    }
  }
`);

/** Who, for whom, by when and where it stands written. */
export function CommitmentFacts({ commitment: masked, language }: { commitment: FragmentType<typeof CommitmentFactsFields>; language: Language }) {
  const commitment = read(CommitmentFactsFields, masked);
  const t = progressWords(language);
  const { owner, counterpart, source, agreedOn, confirmedAt, space, audience } = commitment;
  const body = ({ slug, name }: { slug: string; name: string }) => (
    <a href={`/${language}/organisaties/${slug}`} dir="auto">
      {name}
    </a>
  );
  const items = [
    { term: t('facts.owner'), value: body(owner) },
    { term: t('facts.confirms'), value: counterpart ? body(counterpart) : counterpartText(language, commitment) },
    { term: t('facts.agreedOn'), value: dayText(language, agreedOn) },
    { term: t('facts.dueOn'), value: <Dates commitment={commitment} language={language} /> },
    ...(confirmedAt ? [{ term: t('facts.confirmedAt'), value: dayText(language, confirmedAt) }] : []),
    ...(source ? [{ term: t('facts.source'), value: <span dir="auto">{source}</span> }] : []),
    { term: t('facts.space'), value: <bdi lang={space.language}>{space.name}</bdi> },
    { term: t('facts.readers'), value: t(`audiences.${audience}`) },
  ];
  return (
    <Panel title={t('facts.title')}>
      <Facts items={items} />
    </Panel>
  );
}

/** The date, and every date it had before. */
function Dates({ commitment: { dueOn, updates }, language }: { commitment: CommitmentFactsFragment; language: Language }) {
  const t = progressWords(language);
  const before = updates.filter(({ kind, previousDueOn }) => kind === 'new_date' && previousDueOn);
  return (
    <>
      {dayText(language, dueOn)}
      {before.map(({ id, previousDueOn }) => (
        <span key={id} className="meta">
          {' · '}
          {t('term.before', { date: dayText(language, previousDueOn ?? dueOn) })}
        </span>
      ))}
    </>
  );
}

import { type DecisionFactsFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Facts, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';

export const DecisionFactsFields = graphql(`
  fragment DecisionFacts on TextDecision {
    measure
    ruleVersion
    inForceAt
    until
    side
    secondSide
    body {
      name
    }
    ground {
      kind
      source
      name(language: $language)
      text(language: $language)
    }
    statement {
      facts
      secondNote
      language
    }
  }
`);

interface DecisionFactsProps {
  decision: FragmentType<typeof DecisionFactsFields>;
  language: Language;
}

/** The statement of reasons (DSA art. 17): what, by whom, on which rule, how long; and the facts for those they are for. */
export function DecisionFacts({ decision: masked, language }: DecisionFactsProps) {
  const decision = read(DecisionFactsFields, masked);
  const t = moderationWords(language);
  const { measure, until, inForceAt, secondSide, statement } = decision;
  const items = [
    { term: t('decision.what'), value: t(`measures.${measure ?? 'none'}`) },
    { term: t('decision.rule'), value: <Rule decision={decision} language={language} /> },
    ...(statement?.facts ? [{ term: t('decision.facts'), value: <UserText lang={statement.language}>{statement.facts}</UserText> }] : []),
    ...(measure ? [{ term: t('decision.term'), value: until ? t('until', { day: dayText(language, until) }) : t('forGood') }] : []),
    { term: t('decision.by'), value: by(decision, language) },
    ...(secondSide ? [{ term: t('decision.second'), value: t('decision.bySide', { side: t(`sides.${secondSide}`) }) }] : []),
    ...(statement?.secondNote ? [{ term: t('decision.secondNote'), value: <UserText lang={statement.language}>{statement.secondNote}</UserText> }] : []),
    ...(inForceAt ? [{ term: t('decision.on'), value: dayText(language, inForceAt) }] : []),
  ];
  return <Facts items={items} />;
}

function by({ body, side }: DecisionFactsFragment, language: Language): string {
  const t = moderationWords(language);
  const word = t(`sides.${side}`);
  return body ? t('decision.byBody', { body: isolated(body.name), side: word }) : t('decision.bySide', { side: word });
}

function Rule({ decision: { ground, ruleVersion }, language }: { decision: DecisionFactsFragment; language: Language }) {
  const t = moderationWords(language);
  const source = ground.kind === 'house' ? t('decision.house') : ground.source && t('decision.law', { source: isolated(ground.source) });
  return (
    <>
      <p>
        <a href={`/${language}/vertrouwen/huisregels`}>{t('rule', { rule: isolated(ground.name), version: String(ruleVersion) })}</a>
      </p>
      <p>{ground.text}</p>
      {source && <p>{source}</p>}
    </>
  );
}

import { type CasePageFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Button, ButtonRow, Breadcrumbs, Item, ItemList, Narrow, Notice, PageHead, Section, StateBadge, UserText } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { DecisionFacts } from '../decision/decision-facts';
import { hindranceWords } from '../refusal-words';
import { moderationWords } from '../moderation-words';
import { CaseText } from './case-text';

export const CasePageFields = graphql(`
  fragment CasePage on Query {
    presentRules {
      rules {
        key
        name(language: $language)
      }
    }
    moderationCase(id: $id) {
      id
      dueOn
      late
      ...CaseText
      flags {
        id
        rule
        text
        language
        at
      }
      decision {
        ...DecisionFacts
      }
      viewerStep {
        step
        hindrance
      }
    }
  }
`);

interface CasePageProps {
  data: FragmentType<typeof CasePageFields>;
  language: Language;
}

export const steps = { decide: 'besluit', second: 'tweede', judgeAppeal: 'bezwaar' } as const;

/** One case: the text, the reports without who made them, what was decided, and the step that waits. */
export function CasePage({ data: masked, language }: CasePageProps) {
  const { moderationCase: found, presentRules } = read(CasePageFields, masked);
  const t = moderationWords(language);
  const { step } = found.viewerStep;
  const day = dayText(language, found.dueOn);
  const badge = step && <StateBadge tone={found.late ? 'late' : 'open'}>{t(found.late ? 'list.late' : 'list.due', { day })}</StateBadge>;
  return (
    <Narrow>
      <Breadcrumbs label={t('list.title')} items={[{ href: `/${language}/moderatie`, text: t('list.title') }]} />
      <PageHead above={badge} title={t('case.title')} />
      <CaseText found={found} language={language} />
      <Next found={found} language={language} />
      <Flags flags={found.flags} names={new Map(presentRules.rules.map(({ key, name }) => [key, name]))} language={language} />
      {found.decision && (
        <Section title={t('case.decided')}>
          <DecisionFacts decision={found.decision} language={language} />
        </Section>
      )}
    </Narrow>
  );
}

type Found = CasePageFragment['moderationCase'];

function Next({ found: { id, viewerStep }, language }: { found: Found; language: Language }) {
  const t = moderationWords(language);
  const step = viewerStep.step as keyof typeof steps | null;
  if (!step) return <Notice tone="ok" title={t('case.closed')}>{t('case.closedText')}</Notice>;
  if (viewerStep.hindrance) return <Notice tone="info" title={t(`list.steps.${step}`)}>{hindranceWords(language, viewerStep.hindrance)}</Notice>;
  return (
    <ButtonRow>
      <Button href={`/${language}/moderatie/zaken/${id}/${steps[step]}`}>{t(`case.go.${step}`)}</Button>
    </ButtonRow>
  );
}

function Flags({ flags, names, language }: { flags: Found['flags']; names: Map<string, string>; language: Language }) {
  const t = moderationWords(language);
  return (
    <Section title={t('case.flags')} intro={t('case.flagsNote')}>
      <ItemList>
        {flags.map(({ id, rule, text, language: lang, at }) => (
          <Item key={id} title={isolated(names.get(rule) ?? rule)} about={[dayText(language, at)]}>
            {text ? <UserText lang={lang}>{text}</UserText> : undefined}
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}

import { type DecisionPageFragment, type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ErrorSummary, Item, ItemList, Narrow, Notice, PageHead, Panel, Section } from '@samenspraak/shared-ui';
import { type FormState, type Language, Markdown, dayText, formKit } from '@samenspraak/shared-web';
import { moderationWords } from '../moderation-words';
import { refusalWords } from '../refusal-words';
import { AppealForm, AppealPanel } from './appeal';
import { DecisionFacts } from './decision-facts';

export const DecisionPageFields = graphql(`
  fragment DecisionPage on Query {
    viewer {
      formToken
    }
    textDecision(id: $id) {
      id
      inForceAt
      endedAt
      measure
      viewerWrote
      topic {
        slug
        language
      }
      contribution {
        language
      }
      keptText {
        question
        why
        goodOutcome
        text
      }
      steps {
        id
        kind
        at
      }
      ...DecisionFacts
      ...Appeal
    }
  }
`);

interface DecisionPageProps {
  data: FragmentType<typeof DecisionPageFields>;
  language: Language;
  form: FormState;
  appealed: boolean;
}

/** A decision: for its author with the facts, their own words and the way to appeal; for everyone else without. */
export function DecisionPage({ data: masked, language, form, appealed }: DecisionPageProps) {
  const { viewer, textDecision: decision } = read(DecisionPageFields, masked);
  const t = moderationWords(language);
  const kit = formKit(language, form, viewer);
  const { viewerWrote, topic } = decision;
  return (
    <Narrow>
      <Breadcrumbs label={t('decision.back')} items={[{ href: `/${language}/agenda/${topic.slug}`, text: t('decision.back') }]} />
      <ErrorSummary {...kit.summary({ reason: t('appeal.reason') }, refusalWords(language, 'NOTHING_TO_APPEAL', 'APPEAL_TERM_OVER', 'ALREADY_APPEALED'))} />
      <PageHead title={t(viewerWrote ? 'decision.titleOwn' : 'decision.title')} lead={t(`done.${decision.measure ?? 'none'}`)} />
      {decision.endedAt && <Notice tone="ok" title={t('decision.ended')}>{dayText(language, decision.endedAt)}</Notice>}
      <DecisionFacts decision={decision} language={language} />
      <p>{t('decision.nobody')}</p>
      {viewerWrote && <Kept decision={decision} language={language} />}
      <AppealPanel decision={decision} language={language} sent={appealed} />
      <AppealForm decision={decision} language={language} kit={kit} />
      <Section title={t('decision.steps')}>
        <ItemList>
          {decision.steps.map(({ id, kind, at }) => (
            <Item key={id} title={t(`decision.kinds.${kind}`)} about={[dayText(language, at)]} />
          ))}
        </ItemList>
      </Section>
    </Narrow>
  );
}

function Kept({ decision: { keptText: kept, topic, contribution }, language }: { decision: DecisionPageFragment['textDecision']; language: Language }) {
  const t = moderationWords(language);
  const texts = [kept?.question, kept?.why, kept?.goodOutcome, kept?.text].filter((text) => text !== null && text !== undefined && text !== '');
  if (!texts.length) return null;
  return (
    <Panel title={t('decision.kept')} fine={t('decision.keptNote')}>
      {texts.map((text, place) => (
        <Markdown key={place} text={text ?? ''} lang={(contribution ?? topic).language} />
      ))}
    </Panel>
  );
}

import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, ErrorSummary, Narrow, PageHead } from '@samenspraak/shared-ui';
import type { Language, formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { moderationWords } from '../moderation-words';
import { hindranceWords, refusalWords } from '../refusal-words';
import { CaseText } from './case-text';

export const StepFrameFields = graphql(`
  fragment StepFrame on ModerationCase {
    id
    ...CaseText
    viewerStep {
      step
      hindrance
    }
  }
`);

const titles = { decide: 'decide', second: 'second', judgeAppeal: 'judge' } as const;

interface StepFrameProps {
  found: FragmentType<typeof StepFrameFields>;
  step: keyof typeof titles;
  language: Language;
  kit: ReturnType<typeof formKit>;
  labels: Record<string, string>;
  /** Something was typed: it stays, also when the case moved on meanwhile. */
  sent: boolean;
  children: ReactNode;
}

/** Around the form of a step: the text first, and no form for whom it is not. */
export function StepFrame({ found: masked, step, language, kit, labels, sent, children }: StepFrameProps) {
  const found = read(StepFrameFields, masked);
  const t = moderationWords(language);
  const back = { href: `/${language}/moderatie/zaken/${found.id}`, text: t('case.title') };
  const { viewerStep } = found;
  const refusals = refusalWords(language, 'OWN_CASE', 'OWN_ORGANISATION', 'TONE_IS_NO_GROUND', 'CASE_MOVED_ON', 'OTHER_SIDE_NEEDED', 'SAME_DECIDER');
  const possible = sent || (viewerStep.step === step && !viewerStep.hindrance);
  return (
    <Narrow>
      <Breadcrumbs label={t('list.title')} items={[{ href: `/${language}/moderatie`, text: t('list.title') }, back]} />
      <ErrorSummary {...kit.summary(labels, refusals)} />
      <PageHead title={t(`${titles[step]}.title`)} lead={t(`${titles[step]}.lead`)} />
      <CaseText found={found} language={language} />
      {possible ? children : <NotNow back={back} words={hindranceWords(language, viewerStep.hindrance ?? 'CASE_MOVED_ON')} />}
    </Narrow>
  );
}

function NotNow({ back, words }: { back: { href: string; text: string }; words: string }) {
  return (
    <EmptyState title={words}>
      <ButtonRow>
        <Button href={back.href}>{back.text}</Button>
      </ButtonRow>
    </EmptyState>
  );
}

import { Breadcrumbs, Button, ButtonRow, ErrorSummary, Form, Leave, Narrow, PageHead, Steps } from '@samenspraak/shared-ui';
import { type Language, formKit, siteWords, isolated } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { agendaWords } from '../agenda-words';
import { refusalWords } from '../refusal-words';
import { type DraftStep, draftSteps } from './draft-steps';

export interface StepFrameProps {
  language: Language;
  step: DraftStep;
  title: string;
  space: string;
  /** The page before. */
  back: string;
  kit: ReturnType<typeof formKit>;
  /** Fields in their order, with their labels. */
  labels: Record<string, string>;
  /** Also sent, besides the form's own. */
  hidden?: Record<string, string>;
  /** Above the form: the question that came back. */
  asked?: ReactNode;
  /** Whether the page can be left with what was typed kept. */
  later?: boolean;
  children: ReactNode;
}

/** Where the writer is, what is wrong, and the way on: the same on every page of a proposal. */
export function StepFrame({ language, step, title, space, back, kit, labels, hidden, asked, later, children }: StepFrameProps) {
  const t = agendaWords(language);
  const site = siteWords(language);
  const place = { step: draftSteps.indexOf(step) + 1, of: draftSteps.length };
  const words = `${t('propose.step', place)} · ${t('propose.inSpace', { space: isolated(space) })}`;
  return (
    <Narrow>
      <Breadcrumbs label={t('topic.crumbs')} items={[{ href: `/${language}${back}`, text: site('form.back') }]} />
      <PageHead above={<Steps {...place} text={words} />} title={title} />
      <ErrorSummary {...kit.summary(labels, refusalWords(language))} />
      {asked}
      <Form hidden={{ ...kit.hidden, ...hidden }}>
        {children}
        <ButtonRow>
          <Button>{site('form.next')}</Button>
          {later ? (
            <Button kind="plain" name="later" value="ja">
              {t('propose.later')}
            </Button>
          ) : (
            <Leave href={`/${language}${back}`}>{site('form.cancel')}</Leave>
          )}
        </ButtonRow>
      </Form>
    </Narrow>
  );
}

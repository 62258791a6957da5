import { type FragmentType, graphql, read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, ErrorSummary, Panel, Section, TwoColumns } from '@samenspraak/shared-ui';
import { type FormState, type Language, formKit } from '@samenspraak/shared-web';
import type { ReactNode } from 'react';
import { dialogueWords } from '../dialogue-words';
import { refusalWords } from '../refusal-words';
import { DateNotice } from '../dates/date-notice';
import { SessionAdvice } from '../report/session-advice';
import { SessionReport } from '../report/session-report';
import { isComing, wasHeld } from '../session-states';
import { AnswerPanel } from './answer-panel';
import { OwnSeatsFields, type OwnSeatsData } from './own-seats';
import { SessionActsPanel } from './session-acts-panel';
import { SessionAgenda } from './session-agenda';
import { SessionFacts } from './session-facts';
import { SessionGuests } from './session-guests';
import { SessionHead } from './session-head';
import { sessionReadersText } from './session-readers';
import { SessionSeries } from './session-series';
import { SessionStory } from './session-story';

export const SessionPageFields = graphql(`
  fragment SessionPage on Session {
    slug
    state
    viewerCan
    recommendations {
      id
    }
    ...SessionHead
    ...DateNotice
    ...SessionActs
    ...SessionAnswers
    ...SessionFacts
    ...SessionGuests
    ...SessionReaders
    ...SessionSeries
    ...SessionAgenda
    ...SessionReport
    ...SessionAdvice
    ...SessionStory
  }
`);

export interface SessionPageProps {
  session: FragmentType<typeof SessionPageFields>;
  own: OwnSeatsData;
  language: Language;
  form: FormState;
  /** What a later feature tells of this session: the commitments made there. */
  commitments?: ReactNode;
}

/** A session: when and where, who, its agenda, and what came of it. */
export function SessionPage(props: SessionPageProps) {
  const { language, own, form } = props;
  const t = dialogueWords(language);
  const { formToken } = read(OwnSeatsFields, own).viewer;
  const kit = formKit(language, form, { formToken }, form.act ?? undefined);
  return (
    <>
      <Breadcrumbs label={t('crumbs')} items={[{ href: `/${language}/gesprekken`, text: t('all') }]} />
      <ErrorSummary {...kit.summary({}, refusalWords(language, form))} />
      <TwoColumns
        head={<SessionHead session={read(SessionPageFields, props.session)} language={language} />}
        aside={<Beside {...props} />}
        asideLabel={t('session.beside')}
      >
        <Story {...props} />
      </TwoColumns>
    </>
  );
}

function Beside({ session: masked, own, language, form }: SessionPageProps) {
  const session = read(SessionPageFields, masked);
  const t = dialogueWords(language);
  const { formToken } = read(OwnSeatsFields, own).viewer;
  const hidden = (act: string) => formKit(language, form, { formToken }, act).hidden;
  return (
    <>
      <AnswerPanel {...{ session, own, language }} hidden={hidden('answer')} />
      <DateNotice session={session} language={language} />
      <SessionActsPanel {...{ session, language, hidden }} />
      <SessionFacts session={session} language={language} />
      <SessionSeries session={session} language={language} />
      <Panel title={t('readers.title')}>
        <p>{sessionReadersText(language, session)}</p>
      </Panel>
    </>
  );
}

function Story({ session: masked, language, commitments }: SessionPageProps) {
  const session = read(SessionPageFields, masked);
  const t = dialogueWords(language);
  return (
    <>
      <Section title={t('agenda.title')} id="agenda">
        <SessionAgenda session={session} language={language} />
        {isComing(session.state) && !session.viewerCan.includes('putOnAgenda') && <Propose language={language} />}
      </Section>
      {wasHeld(session.state) && (
        <Section title={t('report.title')} id="verslag">
          <SessionReport session={session} language={language} />
        </Section>
      )}
      {session.recommendations.length > 0 && (
        <Section title={t('advice.title')} id="aanbevelingen">
          <SessionAdvice session={session} language={language} />
        </Section>
      )}
      {commitments}
      <Section title={t('session.guests')} id="gasten" intro={t('session.seats')}>
        <SessionGuests session={session} language={language} />
      </Section>
      {session.state !== 'draft' && (
        <Section title={t('story.title')} id="verloop">
          <SessionStory session={session} language={language} />
        </Section>
      )}
    </>
  );
}

/** Who sits at no table here still has a way to it. */
function Propose({ language }: { language: Language }) {
  const t = dialogueWords(language);
  return (
    <p>
      {t('agenda.propose')} <a href={`/${language}/agenda/nieuw`}>{t('agenda.proposeLink')}</a>
    </p>
  );
}

import { read } from '@samenspraak/shared-graphql';
import { Breadcrumbs, Button, ButtonRow, EmptyState, Facts, Notice, PageHead, Section } from '@samenspraak/shared-ui';
import type { Language } from '@samenspraak/shared-web';
import { dialogueWords } from '../../dialogue-words';
import { sessionHref } from '../../list/session-line';
import { ReportText, type ReportTextProps } from '../report-text';
import { SessionAdvice, type SessionAdviceProps } from '../session-advice';
import { type PaperReport, type PaperSession, ReportPaperFields, type ReportPaperData } from './paper-fields';
import { isConcept, paperHead } from './paper-head';
import { paperWords } from './paper-words';

export interface PaperPageProps {
  session: ReportPaperData & ReportTextProps['session'] & SessionAdviceProps['session'];
  language: Language;
}

/** The report by itself, to read and to print: on paper it has the same head as the file. */
export function PaperPage({ session: masked, language }: PaperPageProps) {
  const session = read(ReportPaperFields, masked);
  const { report } = session;
  const [t, p] = [dialogueWords(language), paperWords(language)];
  const back = { href: sessionHref(language, session.slug), text: <bdi lang={session.language}>{session.title}</bdi> };
  return (
    <>
      <Breadcrumbs label={t('crumbs')} items={[back]} />
      <PageHead title={p.rich('titleOf', { title: () => <bdi key="title" lang={session.language}>{session.title}</bdi> })} />
      {!report || report.state === 'in_preparation' ? (
        <EmptyState title={t('report.notYet')}>{t('report.notYetText')}</EmptyState>
      ) : (
        <Paper {...{ session, report, language, masked }} />
      )}
    </>
  );
}

interface PaperProps {
  session: PaperSession;
  report: PaperReport;
  language: Language;
  masked: PaperPageProps['session'];
}

function Paper({ session, report, language, masked }: PaperProps) {
  const [t, p] = [dialogueWords(language), paperWords(language)];
  const facts = paperHead(language, session, report).map(({ term, text, lang }) => ({ term, value: <bdi lang={lang}>{text}</bdi> }));
  return (
    <>
      {isConcept(report) && <Notice tone="late" title={p(report.state === 'not_agreed' ? 'notAgreed' : 'concept')} />}
      <ButtonRow>
        <Button kind="quiet" href={`${sessionHref(language, session.slug)}/verslag/pdf`}>
          {p('pdf')}
        </Button>
      </ButtonRow>
      <p className="fine">{p('printHint')}</p>
      <Facts items={facts} />
      <Section title={t('report.title')} intro={p('noNames')}>
        <ReportText session={masked} language={language} />
      </Section>
      {session.recommendations.length > 0 && (
        <Section title={t('advice.title')}>
          <SessionAdvice session={masked} language={language} />
        </Section>
      )}
    </>
  );
}

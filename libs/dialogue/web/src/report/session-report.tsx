import { type FragmentType, type SessionReportFragment, graphql, read } from '@samenspraak/shared-graphql';
import { EmptyState, Notice } from '@samenspraak/shared-ui';
import { type Language, dayText, isolated } from '@samenspraak/shared-web';
import { dialogueWords } from '../dialogue-words';
import { sessionHref } from '../list/session-line';
import { paperWords } from './paper/paper-words';
import { ReportText } from './report-text';
import { ReportVerdicts } from './report-verdicts';

export const SessionReportFields = graphql(`
  fragment SessionReport on Session {
    slug
    state
    space {
      name
    }
    events {
      kind
      at
    }
    report {
      state
      dueOn
      ...ReportVerdicts
    }
    ...ReportText
  }
`);

export interface SessionReportProps {
  session: FragmentType<typeof SessionReportFields>;
  language: Language;
}

/** The report as far as it is, and as far as the reader may read it: until both sides have spoken, those who take part. */
export function SessionReport({ session: masked, language }: SessionReportProps) {
  const session = read(SessionReportFields, masked);
  const { report } = session;
  const t = dialogueWords(language);
  if (!report) return <NoReport language={language} session={session} />;
  if (report.state === 'in_preparation') return <EmptyState title={t('report.writing')}>{t('report.writingText')}</EmptyState>;
  return (
    <>
      <Standing language={language} session={session} report={report} />
      <ReportVerdicts language={language} report={report} />
      <ReportText language={language} session={session} />
      <p>
        <a className="strong" href={`${sessionHref(language, session.slug)}/verslag/lezen`}>
          {paperWords(language)('link')}
        </a>
      </p>
    </>
  );
}

const happenedAt = ({ events }: SessionReportFragment, kind: string) => events.findLast((event) => event.kind === kind)?.at;

/** Also when the session was closed after it. */
const failed = (session: SessionReportFragment) => happenedAt(session, 'report_not_agreed') !== undefined;

function NoReport({ language, session }: { language: Language; session: SessionReportFragment }) {
  const t = dialogueWords(language);
  if (!failed(session)) return <EmptyState title={t('report.notYet')}>{t('report.notYetText')}</EmptyState>;
  return (
    <Notice tone="late" title={t('report.notAgreed')}>
      {t('report.notAgreedText')}
    </Notice>
  );
}

type Report = NonNullable<SessionReportFragment['report']>;

function Standing({ language, session, report }: { language: Language; session: SessionReportFragment; report: Report }) {
  const t = dialogueWords(language);
  const date = dayText(language, happenedAt(session, 'report_approved') ?? report.dueOn ?? '');
  if (report.state === 'not_agreed') return <NoReport language={language} session={session} />;
  if (report.state !== 'in_review') {
    const title = t(report.state === 'approved' ? 'report.approved' : 'report.withDissent', { date });
    return (
      <Notice tone="ok" title={title}>
        {t('report.approvedText')}
      </Notice>
    );
  }
  const until = { date: dayText(language, report.dueOn ?? ''), space: isolated(session.space.name) };
  return (
    <Notice tone="info" title={t('report.inReview')}>
      {t('report.inReviewText', until)}
    </Notice>
  );
}

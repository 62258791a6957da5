import {
  Recommendation,
  Report,
  ReportApproval,
  ReportParagraph,
  ReportState,
  Verdict,
} from '@samenspraak/dialogue-api';
import { Language, Side, addWorkingDays, dayOf } from '@samenspraak/shared-api';
import type { Example } from './example';
import { reports, series, type ApprovalExample, type ReportExample } from './network';
import { paragraphId, plantRemarks } from './plant-remarks';
import { sessionOf, spaceOf } from './session-times';
import { rowsOf, type Rows } from './write';

/** The reports of the sessions that were held, what each side said of them, and what was cut from them. */
export const plantReports = (example: Example): Rows[] => [
  rowsOf(
    Report,
    reports.map((report) => plantReport(example, report)),
  ),
  rowsOf(
    ReportParagraph,
    reports.flatMap((report) => plantParagraphs(example, report)),
  ),
  rowsOf(
    ReportApproval,
    reports.flatMap((report) => report.approvals.map((one) => plantApproval(example, report, one))),
  ),
  rowsOf(
    Recommendation,
    reports.flatMap((report) => plantRecommendations(example, report)),
  ),
  ...plantRemarks(example),
];

const spaceId = (example: Example, { session }: ReportExample) => example.id('space', spaceOf(sessionOf(session)));

function plantReport(example: Example, report: ReportExample): Partial<Report> {
  const session = sessionOf(report.session);
  const sentAt = example.calendar.moment(report.sharedOn);
  const term = series.find(({ key }) => key === session.series)?.reportTermDays ?? 10;
  return {
    ...{ id: example.id('report', report.session), sessionId: example.id('session', report.session) },
    ...{ spaceId: spaceId(example, report), state: ReportState[report.state], language: Language.nl },
    ...{ sentAt, dueOn: addWorkingDays(dayOf(sentAt), term) },
  };
}

const plantParagraphs = (example: Example, report: ReportExample): Partial<ReportParagraph>[] =>
  report.paragraphs.map(({ item, text }, index) => ({
    ...{ id: paragraphId(example, report, index + 1), reportId: example.id('report', report.session) },
    ...{ spaceId: spaceId(example, report), position: index + 1, text },
    agendaItemId: item === undefined ? undefined : example.id('item', `${report.session}/${item}`),
  }));

function plantApproval(example: Example, report: ReportExample, said: ApprovalExample): Partial<ReportApproval> {
  const { side, by, organisation, on, dissent } = said;
  return {
    ...{ reportId: example.id('report', report.session), spaceId: spaceId(example, report), side: Side[side] },
    ...{ verdict: dissent ? Verdict.dissent : Verdict.approve, at: example.calendar.moment(on) },
    participantId: example.participantId(by, spaceOf(sessionOf(report.session))),
    organisationId: example.id('organisation', organisation),
    ...(dissent && { dissent: dissent.text, language: Language.nl }),
    paragraphId: dissent && paragraphId(example, report, dissent.paragraph),
  };
}

const plantRecommendations = (example: Example, report: ReportExample): Partial<Recommendation>[] =>
  report.recommendations.map(({ text, to, paragraph }) => ({
    ...{
      sessionId: example.id('session', report.session),
      spaceId: spaceId(example, report),
      text,
      language: Language.nl,
    },
    ...{ reportParagraphId: paragraphId(example, report, paragraph), addressedToId: example.id('organisation', to) },
    topicId: topicId(example, report, paragraph),
  }));

/** The topic that a paragraph is about, by way of its item on the agenda. */
function topicId(example: Example, report: ReportExample, paragraph: number): string | undefined {
  const item = report.paragraphs[paragraph - 1]?.item ?? 0;
  const topic = sessionOf(report.session).items[item - 1]?.topic;
  return topic && example.id('topic', topic);
}

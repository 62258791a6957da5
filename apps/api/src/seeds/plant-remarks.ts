import { RemarkAnswer, RemarkOutcome, ReportRemark } from '@samenspraak/dialogue-api';
import { Language, Side, otherSide } from '@samenspraak/shared-api';
import type { Example } from './example';
import { reports, type RemarkExample, type ReportExample } from './network';
import { sessionOf, spaceOf } from './session-times';
import { rowsOf, type Rows } from './write';

/** What the sides asked and answered about the report that lies with them now. */
export function plantRemarks(example: Example): Rows[] {
  const all = reports.flatMap((report) => (report.remarks ?? []).map((remark) => ({ report, remark })));
  return [
    rowsOf(ReportRemark, all.map(({ report, remark }) => plantRemark(example, report, remark))),
    rowsOf(RemarkAnswer, all.flatMap(({ report, remark }) => plantAnswer(example, report, remark))),
  ];
}

const placeOf = ({ session }: ReportExample) => spaceOf(sessionOf(session));
const remarkId = (example: Example, { session }: ReportExample, { side, paragraph }: RemarkExample) => example.id('remark', `${session}/${paragraph}/${side}`);

function plantRemark(example: Example, report: ReportExample, remark: RemarkExample): Partial<ReportRemark> {
  const { side, by, organisation, on, paragraph, text, proposal } = remark;
  return {
    ...{ id: remarkId(example, report, remark), reportId: example.id('report', report.session), spaceId: example.id('space', placeOf(report)) },
    ...{ paragraphId: paragraphId(example, report, paragraph), side: Side[side], organisationId: example.id('organisation', organisation) },
    ...{ participantId: example.participantId(by, placeOf(report)), text, proposal, language: Language.nl, at: example.calendar.moment(on) },
  };
}

function plantAnswer(example: Example, report: ReportExample, remark: RemarkExample): Partial<RemarkAnswer>[] {
  const { answer, side } = remark;
  if (!answer) return [];
  return [
    {
      ...{ remarkId: remarkId(example, report, remark), spaceId: example.id('space', placeOf(report)), side: otherSide(Side[side]) },
      ...{ organisationId: example.id('organisation', answer.organisation), participantId: example.participantId(answer.by, placeOf(report)) },
      ...{ outcome: answer.text ? RemarkOutcome.left : RemarkOutcome.taken_over, text: answer.text, language: Language.nl, at: example.calendar.moment(answer.on) },
    },
  ];
}

export const paragraphId = (example: Example, { session }: ReportExample, position: number) =>
  example.id('paragraph', `${session}/${position}`);

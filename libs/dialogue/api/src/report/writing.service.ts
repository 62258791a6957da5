import { Injectable } from '@nestjs/common';
import { Clock, Database, InvalidInput, NotFound, Viewer, addWorkingDays, dayOf } from '@samenspraak/shared-api';
import { AgendaItem } from '../agenda/agenda-item.entity';
import { requireNoNames } from '../names/without-names';
import { DialogueSeries } from '../series/dialogue-series.entity';
import { TableSession, sessionToChange } from '../session/at-table';
import { SessionEventKind, SessionState } from '../session/session-state';
import { advance } from '../session/session-story';
import { canRun, canSend, canWrite, takesPart } from '../session/session.policy';
import { Session } from '../session/session.entity';
import { ParagraphInput, ReportParagraph } from './report-paragraph.entity';
import { ReportState } from './report-state';
import { Report } from './report.entity';
import { ReportIsEmpty } from './report.refusals';

/** Working days for both sides to speak, where no series says otherwise. */
const reportTerm = 10;

/** A report grows paragraph by paragraph, until it is sent to both sides. */
@Injectable()
export class WritingService {
  async addParagraph(viewer: Viewer, sessionId: string, input: ParagraphInput): Promise<ReportParagraph> {
    const session = await sessionToChange(viewer, sessionId, takesPart, canWrite);
    await requireParagraph(session, input);
    const report = await Database.find(Report, { sessionId });
    const position = ((await Database.of(ReportParagraph).maximum('position', { reportId: report.id })) ?? 0) + 1;
    const { text, agendaItemId = null } = input;
    return Database.of(ReportParagraph).save({ spaceId: session.spaceId, reportId: report.id, position, text, agendaItemId });
  }

  async editParagraph(viewer: Viewer, id: string, input: ParagraphInput): Promise<ReportParagraph> {
    const { session, paragraph } = await paragraphToChange(viewer, id);
    await requireParagraph(session, input);
    await Database.of(ReportParagraph).update({ id }, { text: input.text, agendaItemId: input.agendaItemId ?? null });
    return paragraph;
  }

  async removeParagraph(viewer: Viewer, id: string): Promise<ReportParagraph> {
    const { paragraph } = await paragraphToChange(viewer, id);
    await Database.of(ReportParagraph).delete({ id });
    return paragraph;
  }

  /**
   * Sends it to both sides: from now on they have a term to speak.
   * @param looked at what was pointed out in any of its paragraphs: whoever sends it looks once more
   */
  async sendReport(viewer: Viewer, sessionId: string, looked: boolean | null = null): Promise<Session> {
    const session = await sessionToChange(viewer, sessionId, canRun, canSend);
    const report = await Database.find(Report, { sessionId });
    const paragraphs = await Database.of(ReportParagraph).findBy({ reportId: report.id });
    if (!paragraphs.length) throw new ReportIsEmpty();
    for (const { text } of paragraphs) await requireNoNames(session.spaceId, text, { looked });
    const series = await Database.load(DialogueSeries, session.seriesId);
    const dueOn = addWorkingDays(dayOf(Clock.now()), series?.reportTermDays ?? reportTerm);
    await Database.of(Report).update({ sessionId }, { state: ReportState.in_review, sentAt: Clock.now(), dueOn });
    await advance(viewer, session, 'send', SessionState.report_in_review, { kind: SessionEventKind.report_sent });
    return session;
  }
}

async function paragraphToChange(viewer: Viewer, id: string): Promise<{ session: TableSession; paragraph: ReportParagraph }> {
  const paragraph = await Database.find(ReportParagraph, { id });
  const report = await Database.find(Report, { id: paragraph.reportId });
  const session = await sessionToChange(viewer, report.sessionId, takesPart, canWrite);
  if (!(await Database.of(ReportParagraph).existsBy({ id }))) throw new NotFound();
  return { session, paragraph };
}

async function requireParagraph({ id, spaceId }: Session, { text, agendaItemId, looked }: ParagraphInput): Promise<void> {
  const own = !agendaItemId || (await Database.of(AgendaItem).existsBy({ id: agendaItemId, sessionId: id }));
  if (!own) throw InvalidInput.of('agendaItemId', 'choice');
  await requireNoNames(spaceId, text, { looked });
}

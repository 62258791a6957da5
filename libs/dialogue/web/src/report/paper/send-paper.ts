import { read } from '@samenspraak/shared-graphql';
import { ApiRefusal, type Visit } from '@samenspraak/shared-web';
import { paperDocument } from './paper-document';
import { ReportPaperFields, type ReportPaperData } from './paper-fields';
import { typeset } from './typeset';

/** Sends the report as a file. @throws {ApiRefusal} NOT_FOUND where there is none that the reader may read */
export async function sendPaper(visit: Visit, masked: ReportPaperData): Promise<void> {
  const session = read(ReportPaperFields, masked);
  const { report } = session;
  if (!report || report.state === 'in_preparation') throw new ApiRefusal('NOT_FOUND');
  const file = await typeset(paperDocument(visit.language, session, report));
  visit.sendFile(`verslag-${session.slug}-${visit.language}.pdf`, 'application/pdf', file);
}

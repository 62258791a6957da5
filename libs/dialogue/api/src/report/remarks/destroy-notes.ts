import { Announcer, Database } from '@samenspraak/shared-api';
import { NotesDestroyed } from '../../session/session.events';
import type { Session } from '../../session/session.entity';
import { ParagraphVersion } from './paragraph-version.entity';
import { ReportRemark } from './report-remark.entity';

/**
 * Only the text that both sides spoke about stays: what was asked, answered and rewritten on the way to it is destroyed in
 * the same transaction. How many there were is announced, for the register. Nothing is announced where there were none.
 */
export async function destroyNotes({ id, spaceId }: Session, reportId: string): Promise<void> {
  const remarks = await Database.of(ReportRemark).delete({ reportId });
  const versions = await Database.of(ParagraphVersion).delete({ reportId });
  const counts = { remarks: remarks.affected ?? 0, versions: versions.affected ?? 0 };
  if (counts.remarks + counts.versions > 0) await Announcer.announce(new NotesDestroyed(spaceId, id, counts));
}

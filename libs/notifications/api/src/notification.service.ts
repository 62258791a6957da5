import { Injectable } from '@nestjs/common';
import { Database, NotAllowed, Page, Viewer, allow, cursorOf, isSignedIn, ownMatter, pageOf, readCursor } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { Notification } from './notification.entity';
import { MailFrequency, Preference } from './preference.entity';

const pageSize = 20;
const ownIds = ({ standings }: Viewer) => standings.map(({ participantId }) => participantId);

/** What a person does with their own news. */
@Injectable()
export class NotificationService {
  /** Newest first; what the viewer may no longer see is not there. */
  async notifications(viewer: Viewer, after: string | null): Promise<Page<Notification>> {
    const select = Database.of(Notification).createQueryBuilder('n').where('n.participant_id = any(:ids)', { ids: ownIds(viewer) });
    if (after) {
      const [at, id] = readCursor(after);
      select.andWhere('(n.at, n.id) < (cast(:at as timestamptz), cast(:id as uuid))', { at, id });
    }
    const rows = await select.orderBy('n.at', 'DESC').addOrderBy('n.id', 'DESC').limit(pageSize + 1).getMany();
    return pageOf(rows, pageSize, ({ at, id }) => cursorOf(at, id));
  }

  async clearNotifications(viewer: Viewer): Promise<void> {
    allow(isSignedIn, viewer, undefined);
    await Database.of(Notification).delete({ participantId: In(ownIds(viewer)) });
  }

  async mailPreference(viewer: Viewer): Promise<MailFrequency> {
    const chosen = await Database.of(Preference).findOneBy({ participantId: In(ownIds(viewer)) });
    return chosen?.mail ?? MailFrequency.at_once;
  }

  /** For the person, so with each of their participants. */
  async setMailPreference(viewer: Viewer, mail: MailFrequency): Promise<void> {
    allow(takesPart, viewer, undefined, () => new NotAllowed());
    await Database.of(Preference).upsert(ownIds(viewer).map((participantId) => ({ participantId, mail })), ['participantId']);
  }
}

const takesPart = ownMatter((viewer: Viewer): boolean => viewer.standings.length > 0);

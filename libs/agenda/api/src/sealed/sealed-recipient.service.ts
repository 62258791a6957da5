import { Injectable } from '@nestjs/common';
import { Clock, Database, Page, Viewer, allow, cursorOf, dayOf, pageOf, readCursor, standingIn } from '@samenspraak/shared-api';
import { SealedKey } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { SealedReply } from './sealed-reply.entity';
import type { SealedReplyInput } from './sealed.inputs';
import { RecipientNeeded, canHaveKey, canReceive, receivingRoles } from './sealed.policy';

/** Each text is as long as any other can be: few go on a page. */
export const sealedPageSize = 10;

/** What those do to whose task something can be sealed. */
@Injectable()
export class SealedRecipientService {
  /**
   * One key for each of the viewer's tasks in the space. Takes the place of an earlier one: what was sealed to that opens
   * with its own words only.
   */
  async giveKey(viewer: Viewer, spaceId: string, publicKey: string): Promise<SealedKey> {
    allow(canHaveKey, viewer, spaceId, () => new RecipientNeeded());
    const roles = receivingRoles(viewer, spaceId);
    const participantId = standingIn(viewer, spaceId)?.participantId ?? '';
    await Database.of(SealedKey).delete({ participantId });
    const [first] = await Database.of(SealedKey).save(roles.map((role) => ({ spaceId, role, participantId, publicKey })));
    return first as SealedKey;
  }

  /** What was sealed to the viewer's tasks in the space, latest day first; within a day by chance. @throws {InvalidInput} on a broken cursor */
  async received(viewer: Viewer, spaceId: string, after: string | null): Promise<Page<SealedMessage>> {
    const select = Database.of(SealedMessage).createQueryBuilder('m').where('m.space_id = :spaceId', { spaceId });
    select.andWhere('m.role = any(:roles)', { roles: receivingRoles(viewer, spaceId) });
    if (after) {
      const [at, id] = readCursor(after);
      select.andWhere('(m.received_on, m.id) < (cast(:day as date), :id)', { day: at.slice(0, 10), id: placeOf(id) });
    }
    const rows = await select.orderBy('m.received_on', 'DESC').addOrderBy('m.id', 'DESC').limit(sealedPageSize + 1).getMany();
    return pageOf(rows, sealedPageSize, ({ receivedOn, id }) => cursorOf(new Date(receivedOn), Buffer.from(id, 'base64url').toString('hex')));
  }

  async reply(viewer: Viewer, { messageId, ciphertext }: SealedReplyInput): Promise<SealedReply> {
    const message = await Database.find(SealedMessage, { id: messageId });
    allow(canReceive, viewer, message, () => new RecipientNeeded());
    return Database.of(SealedReply).save({ messageId, role: message.role, ciphertext, repliedOn: dayOf(Clock.now()) });
  }
}

/** Sixteen bytes, as a cursor gives them and as a text is named. */
const placeOf = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');

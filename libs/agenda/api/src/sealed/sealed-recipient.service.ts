import { Injectable } from '@nestjs/common';
import { Clock, Database, Viewer, allow, dayOf, standingIn } from '@samenspraak/shared-api';
import { In } from 'typeorm';
import { type RecipientRole, SealedKey, recipientRoles } from './sealed-key.entity';
import { SealedMessage } from './sealed-message.entity';
import { SealedReply } from './sealed-reply.entity';
import type { SealedReplyInput } from './sealed.inputs';
import { RecipientNeeded, canReceive } from './sealed.policy';

/** What those do to whose task something can be sealed. */
@Injectable()
export class SealedRecipientService {
  /** Takes the place of the recipient's earlier key: what was sealed to that one opens with its own words only. */
  async giveKey(viewer: Viewer, spaceId: string, role: RecipientRole, publicKey: string): Promise<SealedKey> {
    allow(canReceive, viewer, { spaceId, role }, () => new RecipientNeeded());
    const participantId = standingIn(viewer, spaceId)?.participantId ?? '';
    await Database.of(SealedKey).delete({ participantId, role });
    return Database.of(SealedKey).save({ spaceId, role, participantId, publicKey });
  }

  /** What was sealed to the viewer's tasks in the space, latest first. */
  received(viewer: Viewer, spaceId: string): Promise<SealedMessage[]> {
    const role = In(recipientRoles.filter((each) => canReceive(viewer, { spaceId, role: each })));
    return Database.of(SealedMessage).find({ where: { spaceId, role }, order: { receivedOn: 'desc', id: 'asc' }, take: 50 });
  }

  async reply(viewer: Viewer, { messageId, ciphertext }: SealedReplyInput): Promise<SealedReply> {
    const message = await Database.find(SealedMessage, { id: messageId });
    allow(canReceive, viewer, message, () => new RecipientNeeded());
    return Database.of(SealedReply).save({ messageId, role: message.role, ciphertext, repliedOn: dayOf(Clock.now()) });
  }
}

import { Injectable } from '@nestjs/common';
import { Database, NotFound, Refusal, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { Participant } from './participant.entity';
import { canRename } from './space.policy';

/** Government staff are shown by their function, which is not theirs to change. */
export class FunctionIsShown extends Refusal {}

@Injectable()
export class ParticipantService {
  /** Takes another name in one space. What was written there before shows the new name too. */
  async renameYourself(viewer: Viewer, spaceId: string, displayName: string): Promise<Participant> {
    const id = standingIn(viewer, spaceId)?.participantId;
    if (!id) throw new NotFound();
    const participant = await Database.lock(Participant, { id });
    allow(canRename, viewer, participant, () => new FunctionIsShown());
    await Database.of(Participant).update({ id }, { displayName });
    return participant;
  }
}

import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, NotAllowed, Refusal, Viewer, allow, standingIn } from '@samenspraak/shared-api';
import { Participant } from './participant.entity';
import { Seat } from './seat.entity';
import { CharterSigned } from './space.events';
import { canSignCharter } from './space.policy';

/** A colleague was first: the organisation signed already. */
export class AlreadySigned extends Refusal {}

@Injectable()
export class SpaceService {
  /** Signs the charter for an organisation: from then on its seat counts. */
  async signCharter(viewer: Viewer, seatId: string): Promise<Seat> {
    const seat = await Database.lock(Seat, { id: seatId });
    allow(canSignCharter, viewer, seat, () => (seat.signedAt ? new AlreadySigned() : new NotAllowed()));
    const signedById = standingIn(viewer, seat.spaceId)?.participantId ?? null;
    await Database.of(Seat).update({ id: seatId }, { signedAt: Clock.now(), signedById });
    await Announcer.announce(new CharterSigned(seat.spaceId, seatId));
    return seat;
  }
}

/** Once someone writes for everyone, the name they chose in this space is public. */
export async function speakPublicly(participantId: string): Promise<void> {
  await Database.of(Participant).update({ id: participantId, speaksPublicly: false }, { speaksPublicly: true });
}

import { Injectable } from '@nestjs/common';
import { Announcer, Clock, Database, NotAllowed, Refusal, Viewer, allow, smallestCount, standingIn, tellable, tellableParts } from '@samenspraak/shared-api';
import { Participant } from './participant.entity';
import { Seat } from './seat.entity';
import { CharterSigned } from './space.events';
import { Readers } from './space.entity';
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

  /** How many people an audience of the space is. A difference of two told counts never says anything about under 10. */
  async readersOf(spaceId: string): Promise<Readers> {
    const [row] = await Database.prepared<{ members: number; government: number }>('space_readers', readers, [spaceId]);
    const { members = 0, government = 0 } = row ?? {};
    const { total, parts } = tellableParts({ government, others: members - government });
    return { members: total, government: parts.government };
  }

  /**
   * How many people outside government there are at least, who could each have written something in the space; null under
   * ten. Where the people of government are too few to be told, as many are taken off as they could be: so this number
   * gives nothing away that the readers' counts do not.
   */
  async writersOf(spaceId: string): Promise<number | null> {
    const [row] = await Database.prepared<{ members: number; government: number }>('space_readers', readers, [spaceId]);
    const { members = 0, government = 0 } = row ?? {};
    if (members - government < smallestCount) return null;
    return tellable(members - Math.max(government, smallestCount - 1));
  }
}

/** Counted by a function that may see all rows and tells only the numbers. */
const readers = `select members, government from readers_of($1)`;

/** Once someone writes for everyone, the name they chose in this space is public. */
export async function speakPublicly(participantId: string): Promise<void> {
  await Database.of(Participant).update({ id: participantId, speaksPublicly: false }, { speaksPublicly: true });
}

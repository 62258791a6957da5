import { Injectable } from '@nestjs/common';
import { Clock, Database, NotAllowed, NotFound, Operation, Viewer, allow, dayOf } from '@samenspraak/shared-api';
import { In, IsNull } from 'typeorm';
import { Invitation } from '../invitation/invitation.entity';
import { Mandate, MandateReach } from '../mandate.entity';
import { reachesIn } from '../mandate.queries';
import { Organisation, sideOf } from '../organisation.entity';
import { Seat, kept } from '../seat.entity';
import { Space, hasSeats } from '../space.entity';
import { runs } from '../space.policy';
import { PlaceEventKind } from './place-event.entity';
import { recordPlaceEvent } from './place-events';
import { SeatToEnd, canChangePlaces, canEndSeat, canGiveSeat } from './place.policy';
import { Spokesman, furthestOf, oneAtATime, spokesmenOf } from './place.queries';
import { AlreadySeated, SeatIsTheirs, SeatOwesAnswers } from './place.refusals';

/** Seats, not persons: giving an organisation its place, and ending it. */
@Injectable()
export class SeatService {
  /** Organisations that could get a seat here; none for whoever may not give one. */
  async choicesIn(viewer: Viewer, space: Space): Promise<Organisation[]> {
    if (!canGiveSeat(viewer, space)) return [];
    const seats = await Database.of(Seat).findBy({ spaceId: space.id, ...kept() });
    const all = await Database.of(Organisation).find({ order: { name: 'asc' } });
    return all.filter(({ id }) => !seats.some(({ organisationId }) => organisationId === id));
  }

  /** From now on the organisation can be invited and sign the charter. @throws {AlreadySeated} */
  async giveSeat(viewer: Viewer, spaceId: string, organisationId: string): Promise<Seat> {
    const space = await Database.find(Space, { id: spaceId });
    allow(canGiveSeat, viewer, space, () => (hasSeats(space.kind) ? new NotAllowed() : new NotFound()));
    const organisation = await Database.find(Organisation, { id: organisationId });
    await oneAtATime(spaceId);
    if (await Database.of(Seat).existsBy({ spaceId, organisationId, ...kept() })) throw new AlreadySeated();
    const seat = await Database.of(Seat).save({ spaceId, organisationId, side: sideOf(organisation), signedAt: null, signedById: null, endedAt: null });
    await recordPlaceEvent(viewer, { spaceId, organisationId, kind: PlaceEventKind.seat_given });
    return seat;
  }

  /** Asked of every seat of a space: what it needs is fetched once. */
  async canEnd(viewer: Viewer, seat: Seat): Promise<boolean> {
    if (!canChangePlaces(viewer, seat.spaceId)) return false;
    const around = await Operation.now.loaders.named('around seats', (ids) => Promise.all(ids.map((id) => aroundSeats(viewer, id))), seat.spaceId);
    return seat.organisationId !== around.answeredById && canEndSeat(viewer, toEnd(around, seat));
  }

  /**
   * With the seat the mandates and open invitations of the organisation in this space end.
   * @throws {SeatIsTheirs} {SeatOwesAnswers}
   */
  async endSeat(viewer: Viewer, id: string): Promise<Seat> {
    const seat = await Database.find(Seat, { id });
    if (seat.endedAt) throw new NotFound();
    await oneAtATime(seat.spaceId);
    const { spaceId, organisationId } = seat;
    const around = await aroundSeats(viewer, spaceId);
    allow(canEndSeat, viewer, toEnd(around, seat), () => (runs(viewer, spaceId) ? new SeatIsTheirs() : new NotAllowed()));
    if (around.answeredById === organisationId) throw new SeatOwesAnswers();
    const { affected } = await Database.of(Seat).update({ id, ...kept() }, { endedAt: Clock.now() });
    if (!affected) throw new NotFound();
    await recordPlaceEvent(viewer, { spaceId, organisationId, kind: PlaceEventKind.seat_ended });
    await Database.asPlatform(() => endAllOf(spaceId, organisationId));
    return seat;
  }
}

interface AroundSeats {
  answeredById: string | null;
  spokesmen: Spokesman[];
  own: Map<string, MandateReach>;
}

async function aroundSeats(viewer: Viewer, spaceId: string): Promise<AroundSeats> {
  const { answeredById } = await Database.find(Space, { id: spaceId });
  const own = await reachesIn(viewer, spaceId);
  const seats = await Database.of(Seat).findBy({ spaceId, ...kept() });
  const spokesmen = await Database.asPlatform(() => spokesmenOf(spaceId, seats.map(({ organisationId }) => organisationId)));
  return { answeredById, own, spokesmen };
}

function toEnd({ own, spokesmen }: AroundSeats, { spaceId, organisationId, side, signedAt }: Seat): SeatToEnd {
  const furthest = furthestOf(spokesmen.filter((each) => each.organisationId === organisationId));
  return { spaceId, organisationId, side, signedAt, ownReach: own.get(organisationId), furthest };
}

async function endAllOf(spaceId: string, organisationId: string): Promise<void> {
  const ids = (await spokesmenOf(spaceId, [organisationId])).map(({ id }) => id);
  if (ids.length) await Database.of(Mandate).update({ id: In(ids) }, { validTo: dayOf(Clock.now()) });
  await Database.of(Invitation).update({ spaceId, organisationId, acceptedAt: IsNull(), withdrawnAt: IsNull() }, { withdrawnAt: Clock.now() });
}

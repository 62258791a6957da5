import { Injectable } from '@nestjs/common';
import { Clock, Database, NotFound, Viewer, allow, dayOf, standingIn } from '@samenspraak/shared-api';
import { Mandate, MandateReach } from '../mandate.entity';
import { reachesIn } from '../mandate.queries';
import { Participant } from '../participant.entity';
import { Seat, kept } from '../seat.entity';
import { Space } from '../space.entity';
import { PlaceEventKind } from './place-event.entity';
import { recordPlaceEvent } from './place-events';
import { canEndMandate } from './place.policy';
import { Spokesman, oneAtATime, otherManagers, spokesmenOf } from './place.queries';
import { LastManager, LastRepresentative } from './place.refusals';
import { endTasksOf } from './task.service';

export interface OwnSpokesman extends Spokesman {
  own: boolean;
  mayEnd: boolean;
}

/** Who speaks for an organisation is its own business: its people end each other's mandates, and invite the next. */
@Injectable()
export class MandateService {
  /** Those who speak for the viewer's own organisations in a space. */
  async ownSpokesmen(viewer: Viewer, spaceId: string): Promise<OwnSpokesman[]> {
    const standing = standingIn(viewer, spaceId);
    if (!standing?.mandates.length) return [];
    const own = await reachesIn(viewer, spaceId);
    const all = await spokesmenOf(spaceId, [...own.keys()]);
    return all.map((each) => ({
      ...{ ...each, own: each.participantId === standing.participantId },
      mayEnd: canEndMandate(viewer, { ...each, spaceId, ownReach: own.get(each.organisationId) }),
    }));
  }

  /**
   * Ends it from today on. Staff of a public body who speak for nobody here any more are no longer in the space.
   * @throws {NotFound} {LastRepresentative} {LastManager}
   */
  async endMandate(viewer: Viewer, id: string): Promise<Mandate> {
    const mandate = await Database.lock(Mandate, { id });
    const { participantId, organisationId, function: held, mayPromise } = mandate;
    const { spaceId, ...holder } = await Database.find(Participant, { id: participantId });
    const today = dayOf(Clock.now());
    if (mandate.validTo && mandate.validTo <= today) throw new NotFound();
    allow(canEndMandate, viewer, { spaceId, participantId, organisationId, mayPromise, ownReach: await reachFor(viewer, spaceId, organisationId) }, () => new NotFound());
    await oneAtATime(spaceId);
    await demandSuccessor(spaceId, mandate);
    const leaves = holder.government && !(await speaksForAnother(spaceId, mandate));
    if (leaves && holder.roles.includes('manager') && !(await otherManagers(spaceId, participantId))) throw new LastManager();
    const { affected } = await Database.of(Mandate).update({ id }, { validTo: today });
    if (!affected) throw new NotFound();
    await recordPlaceEvent(viewer, { spaceId, organisationId, kind: PlaceEventKind.mandate_ended, concernsId: participantId, function: held });
    if (leaves) await Database.asPlatform(() => endTasksOf(viewer, { ...holder, spaceId }, organisationId));
    return mandate;
  }
}

const reachFor = async (viewer: Viewer, spaceId: string, organisationId: string): Promise<MandateReach | undefined> =>
  (await reachesIn(viewer, spaceId)).get(organisationId);

/** An organisation with a seat, or that owes the answers, keeps someone to speak for it. @throws {LastRepresentative} */
async function demandSuccessor(spaceId: string, { id, organisationId }: Mandate): Promise<void> {
  const needed =
    (await Database.of(Seat).existsBy({ spaceId, organisationId, ...kept() })) || (await Database.of(Space).existsBy({ id: spaceId, answeredById: organisationId }));
  const all = await Database.asPlatform(() => spokesmenOf(spaceId, [organisationId]));
  if (needed && !all.some((other) => other.id !== id)) throw new LastRepresentative();
}

async function speaksForAnother(spaceId: string, { id, participantId }: Mandate): Promise<boolean> {
  const today = dayOf(Clock.now());
  const held = await Database.asPlatform(() => Database.of(Mandate).findBy({ participantId }));
  return held.some((each) => each.id !== id && each.validFrom <= today && (!each.validTo || each.validTo > today));
}

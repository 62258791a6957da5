import { Announcer, Clock, Database, Viewer, standingIn } from '@samenspraak/shared-api';
import { PlaceMoved } from '../space.events';
import { PlaceEvent } from './place-event.entity';

type Told = Pick<PlaceEvent, 'spaceId' | 'organisationId' | 'kind'> & Partial<Pick<PlaceEvent, 'concernsId' | 'function' | 'tasks'>>;

/** Writes a change down and tells of it, in the transaction of the change itself. */
export async function recordPlaceEvent(viewer: Viewer, told: Told): Promise<void> {
  const event = Database.of(PlaceEvent).create({
    ...{ concernsId: null, function: null, tasks: [], ...told },
    ...{ at: Clock.now(), participantId: standingIn(viewer, told.spaceId)?.participantId ?? null },
  });
  const { id } = await Database.asPlatform(() => Database.of(PlaceEvent).save(event));
  await Announcer.announce(new PlaceMoved(told.spaceId, id));
}

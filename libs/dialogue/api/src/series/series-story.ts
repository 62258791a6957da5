import { Announcer, Clock, Database, Viewer, standingIn } from '@samenspraak/shared-api';
import type { DialogueSeries } from './dialogue-series.entity';
import { SeriesEvent } from './series-event.entity';
import { SeriesMoved } from './series.events';

type Told = Pick<SeriesEvent, 'kind'> & Partial<Pick<SeriesEvent, 'day' | 'text' | 'language'>>;

/** Writes a line in a series' story; whoever listens hears of it. */
export async function tellOfSeries(viewer: Viewer, { id, spaceId }: Pick<DialogueSeries, 'id' | 'spaceId'>, told: Told): Promise<void> {
  const event = await Database.of(SeriesEvent).save({
    ...{ day: null, text: null, language: null, ...told },
    ...{ spaceId, seriesId: id, at: Clock.now(), participantId: standingIn(viewer, spaceId)?.participantId ?? null },
  });
  await Announcer.announce(new SeriesMoved(spaceId, id, event.id));
}

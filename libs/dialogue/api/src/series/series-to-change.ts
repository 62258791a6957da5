import { Database, NotFound, Viewer, allow } from '@samenspraak/shared-api';
import { canRun } from '../session/session.policy';
import { DialogueSeries } from './dialogue-series.entity';
import { canChangeSeries, canSeeSeries } from './series.policy';
import { SeriesEnded } from './series.refusals';

/** The series, locked, so that its meetings are made or changed by one hand at a time. */
export async function seriesToChange(viewer: Viewer, id: string): Promise<DialogueSeries> {
  const series = await Database.asPlatform(() => Database.lock(DialogueSeries, { id }));
  allow(canSeeSeries, viewer, series, () => new NotFound());
  allow(canRun, viewer, series);
  allow(canChangeSeries, viewer, series, () => new SeriesEnded());
  return series;
}

import { Clock, Database, dayOf } from '@samenspraak/shared-api';

/**
 * By night: the rows of this way are written anew in an order drawn by chance, as of one moment. A table keeps its rows in
 * the order in which they came, and with each the number of its transaction; beside rows that know their hour, that would
 * tell the hour of a text, and who asked for a proof just before. Texts of today wait for the next night.
 */
export async function mixRows(): Promise<void> {
  await Database.asPlatform(() => Database.prepared('mix_sealed', 'select mix_sealed($1::date)', [dayOf(Clock.now())]));
}

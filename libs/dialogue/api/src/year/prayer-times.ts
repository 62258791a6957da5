import { CalculationMethod, Coordinates, Madhab, PrayerTimes } from 'adhan';

export const prayers = ['fajr', 'dhuhr', 'asr', 'maghrib', 'isha'] as const;
export type Prayer = (typeof prayers)[number];

/** The earliest and latest moment at which mosques here let a prayer begin. */
export interface Span {
  earliest: Date;
  latest: Date;
}

/** Degrees. */
export interface Sun {
  latitude: number;
  longitude: number;
}

/** How mosques in the Netherlands count: each its own way, so that the truth is a span and not a minute. */
const conventions = [CalculationMethod.MuslimWorldLeague, CalculationMethod.Turkey, CalculationMethod.MoonsightingCommittee];

/**
 * The times of a day (ISO date) at a place, by each of the conventions. `adhan` reads a date's own day, whatever zone the
 * server stands in.
 */
export function prayerTimes(day: string, { latitude, longitude }: Sun): Record<Prayer, Span> {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Coordinates(latitude, longitude);
  const parameters = conventions.map((convention) => convention());
  const later = Object.assign(CalculationMethod.MuslimWorldLeague(), { madhab: Madhab.Hanafi });
  const times = [...parameters, later].map((each) => new PrayerTimes(at, new Date(year, month - 1, date), each));
  return Object.fromEntries(prayers.map((prayer) => [prayer, spanOf(times.map((each) => each[prayer]))])) as Record<Prayer, Span>;
}

function spanOf(moments: Date[]): Span {
  const sorted = moments.toSorted((a, b) => a.getTime() - b.getTime());
  return { earliest: sorted[0]!, latest: sorted.at(-1)! };
}

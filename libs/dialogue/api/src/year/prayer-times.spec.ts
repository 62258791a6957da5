import { Prayer, prayerTimes } from './prayer-times';

const utrecht = { latitude: 52.1, longitude: 5.1 };
const clock = new Intl.DateTimeFormat('nl', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
const spanOf = (day: string, prayer: Prayer) => {
  const { earliest, latest } = prayerTimes(day, utrecht)[prayer];
  return [clock.format(earliest), clock.format(latest)];
};

/** Sunset in De Bilt as the Dutch almanacs print it: the moment maghrib and the iftar hang on. Winter and summer time. */
const sunsets = [
  ['2026-03-20', '18:52'],
  ['2026-06-21', '22:04'],
  ['2026-12-21', '16:29'],
  // The clock goes forward in the night before the 29th of March, and back in the night before the 25th of October.
  ['2026-03-28', '19:06'],
  ['2026-03-29', '20:08'],
  ['2026-10-24', '18:27'],
  ['2026-10-25', '17:25'],
] as const;

it.each(sunsets)('begins maghrib on %s at sunset, %s, or a few minutes later', (day, sunset) => {
  const [earliest, latest] = spanOf(day, 'maghrib').map(minutesOf);
  expect(Math.abs(earliest! - minutesOf(sunset))).toBeLessThanOrEqual(2);
  expect(latest! - earliest!).toBeLessThanOrEqual(8);
});

it.each([
  // The sun is highest about 12:40 in winter time and 13:40 in summer time at 5 degrees east (equation of time included).
  ['2026-12-21', '12:38', '12:44'],
  ['2026-06-21', '13:41', '13:47'],
  ['2026-11-03', '12:23', '12:29'],
])('puts the midday prayer of %s between %s and %s', (day, from, to) => {
  const [earliest, latest] = spanOf(day, 'dhuhr');
  expect(earliest! >= from && latest! <= to).toBe(true);
});

it('gives a wide span where schools of law and conventions differ, instead of a minute', () => {
  const { asr, isha } = prayerTimes('2026-06-21', utrecht);
  expect(asr.latest.getTime() - asr.earliest.getTime()).toBeGreaterThan(45 * 60_000);
  expect(isha.latest.getTime() - isha.earliest.getTime()).toBeGreaterThan(60 * 60_000);
});

it('is some minutes earlier in Enschede than in Middelburg', () => {
  const at = (longitude: number) => prayerTimes('2027-02-10', { latitude: 52, longitude }).maghrib.earliest.getTime();
  expect((at(3.6) - at(6.9)) / 60_000).toBeCloseTo(13, -1);
});

it('is the same wherever the server stands', () => {
  expect(spanOf('2026-03-29', 'maghrib')).toEqual(['20:08', '20:15']);
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { occurrencesOfAll, rruleOf } from './occurrences';
import { answers, ownCases, rfcCases } from './recurrence-cases';
import { Weekday } from './rule-kind';

type Answers = ReturnType<typeof answers>;
const here = answers();
const zones = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Pacific/Auckland'];

/** Node takes the types off by itself; only the ends of the names it does not guess. */
const endings = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => next(/^\\.\\/[\\w-]+$/.test(name) ? name + '.ts' : name, context) });`;
const script = `import { answers } from './recurrence-cases'; console.log(JSON.stringify({ offset: new Date(2027, 0, 1).getTimezoneOffset(), ...answers() }));`;

function answersIn(zone: string): Answers & { offset: number } {
  const words = ['--experimental-transform-types', '--no-warnings', '--import', `data:text/javascript,${encodeURIComponent(endings)}`, '--input-type=module', '-e', script];
  const folder = join(process.cwd(), 'libs/dialogue/api/src/series');
  return JSON.parse(execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', TZ: zone } })) as never;
}

it.each(ownCases)('$name', ({ name, days, moments, total }) => {
  const found = here[name];
  if (days) expect(found?.days.slice(0, days.length)).toEqual(days);
  if (moments) expect(found?.moments).toEqual(moments);
  if (total !== undefined) expect(found?.days).toHaveLength(total);
});

it.each(rfcCases)('RFC 5545: $name', ({ name, rrule, rule, days = [], total }) => {
  expect(rruleOf(rule)).toBe(rrule);
  const found = here[name]?.days;
  expect(found?.slice(0, days.length)).toEqual(days);
  expect(found).toHaveLength(total ?? days.length);
});

it.each(zones)('is the same with the server in %s', (zone) => {
  const { offset, ...there } = answersIn(zone);
  expect(offset === 0).toBe(zone === 'UTC');
  expect(there).toEqual(here);
});

it('lets a later rule take over from its first day, and leaves what was before', () => {
  const [thursdays] = ownCases.filter(({ name }) => name === 'every first Thursday').map(({ rule }) => rule);
  if (!thursdays) throw new Error('The table lost its case');
  const first = { ...thursdays, setAt: new Date('2026-12-01') };
  const later = { ...thursdays, weekdays: [Weekday.TU], startsOn: '2027-03-01', startTime: '16:00', setAt: new Date('2027-01-10') };
  const found = occurrencesOfAll([later, first]).slice(0, 4);
  expect(found.map(({ on }) => on)).toEqual(['2027-01-07', '2027-02-04', '2027-03-02', '2027-04-06']);
  expect(found[2]?.startsAt.toISOString()).toBe('2027-03-02T15:00:00.000Z');
});

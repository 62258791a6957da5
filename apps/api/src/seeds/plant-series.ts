import { DialogueSeries, Hosting, RuleKind, SeriesEvent, SeriesEventKind, SeriesRule, Weekday, occurrencesOf } from '@samenspraak/dialogue-api';
import { Language } from '@samenspraak/shared-api';
import { Audience } from '@samenspraak/spaces-api';
import { Temporal } from 'temporal-polyfill';
import type { Example } from './example';
import { series, type SeriesExample, type SessionExample } from './network';
import { sessionOf } from './session-times';
import { rowsOf, type Rows } from './write';

/** The series, and the rules that two of them go on by from their next session. */
export const plantSeries = (example: Example): Rows[] => [
  rowsOf(DialogueSeries, series.map((one) => seriesRow(example, one))),
  rowsOf(SeriesRule, series.flatMap((one) => ruleOf(example, one) ?? [])),
  rowsOf(SeriesEvent, series.flatMap((one) => started(example, one))),
];

const seriesRow = (example: Example, { key, space, name, rhythm, reportTermDays, hosting, place }: SeriesExample): Partial<DialogueSeries> => ({
  ...{ id: example.id('series', key), slug: key, spaceId: example.id('space', space), name, rhythm, reportTermDays, place: place ?? null },
  ...{ language: Language.nl, audience: Audience.everyone, link: null, chairId: null, hosting: Hosting[hosting], endsOn: null },
  ...{ invitationDays: 42, agendaDays: 12 },
});

/** From the day of its next session on: so that day is the first of the rule. */
function ruleOf(example: Example, { key, space, ruled }: SeriesExample): Partial<SeriesRule> | null {
  if (!ruled) return null;
  const { on, from, until } = sessionOf(ruled.from);
  const startsOn = example.calendar.sessionDate(on);
  const day = Temporal.PlainDate.from(startsOn);
  const weekday = Object.values(Weekday)[day.dayOfWeek - 1] ?? Weekday.TH;
  const place = Math.ceil(day.day / 7);
  return {
    ...{ id: example.id('rule', key), spaceId: example.id('space', space), seriesId: example.id('series', key), setAt: example.calendar.at(example.calendar.date(-30), '10:00') },
    ...{ kind: ruled.unit === 'weeks' ? RuleKind.weekly : RuleKind.monthly_weekday, interval: ruled.every, weekdays: [weekday] },
    ...{ ordinal: ruled.unit === 'weeks' ? null : place === 5 ? -1 : place, monthDay: null, month: null, startsOn, until: null, count: null },
    ...{ startTime: from, minutes: minutesBetween(from, until), zone: 'Europe/Amsterdam' },
  };
}

const minutesBetween = (from: string, until: string): number =>
  Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(until)).total({ unit: 'minutes' });

function started(example: Example, one: SeriesExample): Partial<SeriesEvent>[] {
  const rule = ruleOf(example, one);
  if (!rule) return [];
  const { spaceId, seriesId, setAt: at, startsOn: day } = rule;
  return [{ id: example.id('series-event', one.key), spaceId, seriesId, kind: SeriesEventKind.started, at, participantId: null, day, text: null, language: null }];
}

/** The day on which the rule of its series puts a session that is still to come: the one nearest to it. None for one extra. */
export function occurrenceOf(example: Example, session: SessionExample): string | null {
  const one = series.find(({ key }) => key === session.series);
  const rule = one && ruleOf(example, one);
  if (!rule || session.on < 0 || session.dates) return null;
  const day = Temporal.PlainDate.from(example.calendar.sessionDate(session.on));
  const away = (on: string) => Math.abs(day.until(on).total({ unit: 'days' }));
  return occurrencesOf(rule as SeriesRule).map(({ on }) => on).sort((a, b) => away(a) - away(b))[0] ?? null;
}

import { type SeriesRuleFragment, graphql } from '@samenspraak/shared-graphql';
import { type Language, fullDayText, localeOf } from '@samenspraak/shared-web';
import { seriesWords } from './series-words';

export const SeriesRuleFields = graphql(`
  fragment SeriesRule on SeriesRule {
    kind
    interval
    weekdays
    ordinal
    monthDay
    month
    startsOn
    until
    count
    startTime
    minutes
    zone
  }
`);

/** A rule as it is said: what was stored, or what is about to be. */
export type SaidRule = Pick<SeriesRuleFragment, 'kind' | 'interval' | 'weekdays' | 'startsOn' | 'startTime' | 'minutes' | 'zone'> &
  Partial<Pick<SeriesRuleFragment, 'ordinal' | 'monthDay' | 'month' | 'until' | 'count'>>;

const nths: Record<number, 'first' | 'second' | 'third' | 'fourth' | 'last' | 'lastButOne'> = {
  ...{ 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last', [-2]: 'lastButOne' },
};

const inWords = (language: Language, options: Intl.DateTimeFormatOptions, month: number, day = 15): string =>
  new Intl.DateTimeFormat(localeOf[language], { timeZone: 'UTC', ...options }).format(new Date(Date.UTC(2024, month - 1, day, 12)));

/** “19.30” in Dutch and Turkish, “19:30” elsewhere; kept in this order in a line that runs from right to left. */
const clock = (language: Language, minutes: number): string => {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `\u2066${hour}${language === 'nl' || language === 'tr' ? '.' : ':'}${minute}\u2069`;
};

function timesOf(language: Language, { startTime, minutes }: SaidRule): string {
  const [hour = 0, minute = 0] = startTime.split(':').map(Number);
  const begins = hour * 60 + minute;
  return seriesWords(language)('rule.times', { from: clock(language, begins), until: clock(language, begins + minutes) });
}

function rhythmOf(language: Language, rule: SaidRule): string {
  const t = seriesWords(language);
  const { kind, interval, monthDay, startsOn } = rule;
  const [times, month] = [timesOf(language, rule), rule.month ?? 1];
  const days = rule.weekdays.map((day) => t(`weekdays.${day}`));
  if (kind === 'once') return t('rule.once', { day: fullDayText(language, startsOn), times });
  if (kind === 'weekly') return t('rule.weekly', { interval, times, days: new Intl.ListFormat(localeOf[language]).format(days) });
  if (kind === 'monthly_date') return monthDay === -1 ? t('rule.monthly_last', { interval, times }) : t('rule.monthly_date', { interval, times, day: monthDay ?? 1 });
  const nth = t(`nth.${nths[rule.ordinal ?? 1] ?? 'first'}`);
  const weekday = days[0] ?? '';
  if (kind === 'monthly_weekday') return t('rule.monthly_weekday', { interval, times, nth, weekday });
  const monthName = inWords(language, { month: 'long' }, month);
  if (kind === 'yearly_weekday') return t('rule.yearly_weekday', { interval, times, nth, weekday, month: monthName });
  if (monthDay === -1) return t('rule.yearly_last', { interval, times, month: monthName });
  return t('rule.yearly_date', { interval, times, date: inWords(language, { day: 'numeric', month: 'long' }, month, monthDay ?? 1) });
}

/** “Elke eerste donderdag van de maand, van 19.30 tot 21.00 uur, tot en met donderdag 1 juli 2027”. */
export function ruleText(language: Language, said: SaidRule): string {
  const t = seriesWords(language);
  const { until, count, zone } = said;
  const rule = rhythmOf(language, said);
  const zoned = zone === 'Europe/Amsterdam' ? rule : t('rule.zoned', { rule, zone: `\u2066${zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone}\u2069` });
  if (until) return t('rule.until', { rule: zoned, day: fullDayText(language, until) });
  return count ? t('rule.count', { rule: zoned, count }) : zoned;
}

/** What a rule leaves out, said plainly: months without such a day, years without 29 February. */
export function skipsText(language: Language, { kind, monthDay, month }: SaidRule): string | null {
  const t = seriesWords(language);
  if (kind === 'monthly_date' && monthDay !== null && monthDay !== undefined && monthDay > 28) return t('new.skips', { day: monthDay });
  return kind === 'yearly_date' && month === 2 && monthDay === 29 ? t('new.skipsYear') : null;
}

import type { Rule } from './rule';
import type { SeriesRuleInput } from './series-rule.entity';

/** A rule as it was sent: what was left out is not there. */
export const ruleOf = ({ ordinal, monthDay, month, until, count, weekdays, ...rule }: SeriesRuleInput): Rule => ({
  ...{ kind: rule.kind, interval: rule.interval, startsOn: rule.startsOn, startTime: rule.startTime, minutes: rule.minutes, zone: rule.zone },
  ...{ weekdays: [...new Set(weekdays)], ordinal: ordinal ?? null, monthDay: monthDay ?? null, month: month ?? null },
  ...{ until: until || null, count: count ?? null },
});

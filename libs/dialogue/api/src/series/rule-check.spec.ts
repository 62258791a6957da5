import { Clock } from '@samenspraak/shared-api';
import { aRule } from '../testing';
import { ruleProblems } from './rule-check';
import type { Rule } from './rule';
import { RuleKind, Weekday } from './rule-kind';

beforeAll(() => Clock.set('2026-11-24T10:00:00Z'));
afterAll(() => Clock.set());

it.each<[Partial<Rule>, [field: string, problem: string][]]>([
  [{}, []],
  [{ startsOn: '2026-11-24', kind: RuleKind.once, startTime: '19:30' }, []],
  [{ startsOn: '2026-11-24', kind: RuleKind.once, startTime: '10:30' }, [['startsOn', 'past']]],
  [{ startsOn: '2026-11-23', kind: RuleKind.once }, [['startsOn', 'past']]],
  [{ startsOn: '2027-02-30' }, [['startsOn', 'date']]],
  [{ startsOn: 'morgen', startTime: '24:00', zone: 'Mars/Olympus' }, [['startsOn', 'date'], ['startTime', 'time'], ['zone', 'choice']]],
  [{ zone: '+01:00' }, [['zone', 'choice']]],
  [{ until: '2027-01-06' }, [['until', 'untilFirst']]],
  [{ until: '2027-01-07' }, []],
  [{ until: '2027-06-01', count: 3 }, [['count', 'choice']]],
  [{ kind: RuleKind.weekly, weekdays: [] }, [['weekdays', 'choice']]],
  [{ weekdays: [Weekday.TH, Weekday.FR] }, [['weekdays', 'choice']]],
  [{ ordinal: 5 }, [['ordinal', 'choice']]],
  [{ kind: RuleKind.monthly_date, monthDay: 0 }, [['monthDay', 'choice']]],
  [{ kind: RuleKind.monthly_date, monthDay: 31 }, []],
  [{ kind: RuleKind.yearly_date, monthDay: 30, month: 2 }, [['monthDay', 'choice']]],
  [{ kind: RuleKind.yearly_date, monthDay: 29, month: 2 }, []],
  [{ kind: RuleKind.yearly_weekday, month: 13 }, [['month', 'choice']]],
])('of a rule with %j is wrong: %j', (parts, problems) => {
  expect(ruleProblems(aRule(parts)).map(({ field, problem }) => [field, problem])).toEqual(problems);
});

import { type TypedRule, ruleProblems, ruleTyped } from './typed-rule';

const typed = (parts: Partial<TypedRule> = {}): TypedRule => ({
  ...{ name: 'Dialoogtafel', day: '2099-01-01', from: '19:30', until: '21:00', pattern: 'weekdag', interval: '1', lastDay: '', count: '', ...parts },
});

it.each<[Partial<TypedRule>, object]>([
  [{}, { kind: 'monthly_weekday', ordinal: 1, weekdays: ['TH'], monthDay: null, minutes: 90, startTime: '19:30' }],
  [{ day: '2099-01-29' }, { ordinal: -1 }],
  [{ day: '2099-01-22', pattern: 'laatste-weekdag' }, { ordinal: -1, startsOn: '2099-01-22' }],
  [{ pattern: 'wekelijks', interval: '8' }, { kind: 'weekly', interval: 8, weekdays: ['TH'], ordinal: null }],
  [{ day: '2099-01-31', pattern: 'datum' }, { kind: 'monthly_date', monthDay: 31, weekdays: [] }],
  [{ pattern: 'laatste-dag' }, { kind: 'monthly_date', monthDay: -1 }],
  [{ day: '2099-06-17', pattern: 'jaarlijks' }, { kind: 'yearly_date', monthDay: 17, month: 6 }],
  [{ pattern: 'eenmalig', interval: '3', count: '4', lastDay: '2099-12-31' }, { kind: 'once', interval: 1, count: null, until: null }],
  [{ from: '9.30', until: '10.15' }, { startTime: '09:30', minutes: 45 }],
])('makes a rule of %j', (parts, rule) => expect(ruleTyped(typed(parts))).toMatchObject(rule));

it.each<[Partial<TypedRule>, [string, string][]]>([
  [{}, []],
  [{ name: '' }, [['name', 'required']]],
  [{ pattern: 'soms' }, [['pattern', 'choice']]],
  [{ day: '2001-01-01' }, [['day', 'past']]],
  [{ until: '19:30' }, [['until', 'endsFirst']]],
  [{ lastDay: '2098-12-31' }, [['lastDay', 'untilFirst']]],
  [{ count: '301' }, [['count', 'tooLarge']]],
  [{ count: '0' }, [['count', 'tooSmall']]],
  [{ count: 'vaak' }, [['count', 'number']]],
  [{ count: '3', lastDay: '2099-12-31' }, [['count', 'oneEnd']]],
])('finds what is wrong with %j', (parts, problems) => {
  expect(ruleProblems(typed(parts), true).map(({ field, problem }) => [field, problem])).toEqual(problems);
});

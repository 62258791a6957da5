import { Side } from '@samenspraak/shared-api';
import { DateChoice } from './date-answer.entity';
import { outcomeOf } from './outcome';

const both = [Side.communities, Side.government];
const choices: Record<string, DateChoice> = { y: DateChoice.yes, i: DateChoice.if_needed, n: DateChoice.no };
/** `yyn|i`: two seats of the communities say yes and one no, one of government “if need be”; `-` did not answer. */
const dates = (...texts: string[]) =>
  texts.map((text, place) => ({
    ...{ id: `date-${place + 1}`, startsAt: new Date(Date.UTC(2027, 0, 10 + place)) },
    answers: text.split('|').flatMap((half, index) =>
      [...half].flatMap((sign) => (choices[sign] ? [{ side: both[index]!, choice: choices[sign] }] : [])),
    ),
  }));

it.each<[why: string, texts: string[], outcome: string, date: string | null]>([
  ['most yes on both sides', ['yy|y', 'yyy|n', 'yy|yy'], 'chosen', 'date-3'],
  ['one side’s many do not outweigh the other side', ['yyyy|i', 'y|y'], 'chosen', 'date-2'],
  ['more yes in all, where the smaller side is the same', ['y|y', 'yyy|y'], 'chosen', 'date-2'],
  ['then the fewest noes', ['yyn|y', 'yyi|y'], 'chosen', 'date-2'],
  ['then the earliest', ['y|y', 'y|y'], 'chosen', 'date-1'],
  ['if need be is enough where nobody says yes', ['n|y', 'i|i'], 'chosen', 'date-2'],
  ['equal, each for another side', ['yy|y', 'y|yy'], 'tie', null],
  ['a tie below the best counts for nothing', ['yy|yy', 'yy|y', 'y|yy'], 'chosen', 'date-1'],
  ['on no date both sides', ['yy|n', 'nn|y'], 'no_date', null],
  ['nobody answered', ['--|-', '--|-'], 'no_date', null],
  ['only one side answered', ['yy|-', 'yy|-'], 'no_date', null],
])('%s', (_why, texts, outcome, dateId) => {
  expect(outcomeOf(dates(...texts), both)).toEqual({ outcome, dateId });
});

it('asks nothing of a side that is not invited', () => {
  expect(outcomeOf(dates('y|', 'n|'), [Side.communities])).toEqual({ outcome: 'chosen', dateId: 'date-1' });
});

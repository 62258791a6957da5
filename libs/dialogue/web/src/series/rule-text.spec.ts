import type { Language } from '@samenspraak/shared-web';
import { type SaidRule, ruleText, skipsText } from './rule-text';

const rule = (parts: Partial<SaidRule> = {}): SaidRule => ({
  ...{ kind: 'monthly_weekday', interval: 1, weekdays: ['TH'], ordinal: 1, monthDay: null, month: null, startsOn: '2027-01-07' },
  ...{ until: null, count: null, startTime: '19:30', minutes: 90, zone: 'Europe/Amsterdam', ...parts },
});
/** Without the marks that keep times in order in a line from right to left. */
const said = (language: Language, parts: Partial<SaidRule> = {}) => ruleText(language, rule(parts)).replace(/[\u2066\u2069]/g, '');

it.each<[Partial<SaidRule>, string]>([
  [{}, 'Elke eerste donderdag van de maand, van 19.30 tot 21.00 uur'],
  [{ interval: 3, ordinal: -1 }, 'Elke 3 maanden op de laatste donderdag, van 19.30 tot 21.00 uur'],
  [{ kind: 'weekly', weekdays: ['TU', 'TH'] }, 'Elke dinsdag en donderdag, van 19.30 tot 21.00 uur'],
  [{ kind: 'weekly', interval: 8 }, 'Elke 8 weken op donderdag, van 19.30 tot 21.00 uur'],
  [{ kind: 'monthly_date', monthDay: 15 }, 'Elke maand op de 15e, van 19.30 tot 21.00 uur'],
  [{ kind: 'monthly_date', monthDay: -1 }, 'Elke maand op de laatste dag van de maand, van 19.30 tot 21.00 uur'],
  [{ kind: 'yearly_date', monthDay: 17, month: 6 }, 'Elk jaar op 17 juni, van 19.30 tot 21.00 uur'],
  [{ kind: 'yearly_weekday', ordinal: 2, month: 5 }, 'Elk jaar op de tweede donderdag van mei, van 19.30 tot 21.00 uur'],
  [{ kind: 'once' }, 'Eén keer, op donderdag 7 januari 2027, van 19.30 tot 21.00 uur'],
  [{ count: 10 }, 'Elke eerste donderdag van de maand, van 19.30 tot 21.00 uur, 10 keer'],
  [{ until: '2027-07-01' }, 'Elke eerste donderdag van de maand, van 19.30 tot 21.00 uur, tot en met donderdag 1 juli 2027'],
  [{ zone: 'America/Kralendijk' }, 'Elke eerste donderdag van de maand, van 19.30 tot 21.00 uur (tijd van Kralendijk)'],
  [{ startTime: '23:00' }, 'Elke eerste donderdag van de maand, van 23.00 tot 00.30 uur'],
])('says %j in Dutch', (parts, words) => expect(said('nl', parts)).toBe(words));

it.each<[Language, string, string]>([
  ['en', 'Every first Thursday of the month, from 19:30 to 21:00', 'Every 2 weeks on Thursday, from 19:30 to 21:00'],
  ['tr', 'Her ayın ilk perşembe günü, saat 19.30 ile 21.00 arasında', '2 haftada bir perşembe günü, saat 19.30 ile 21.00 arasında'],
  ['ar', 'أول خميس من كل شهر، من الساعة 19:30 إلى 21:00', 'كل أسبوعين، يوم خميس، من الساعة 19:30 إلى 21:00'],
])('says it in %s', (language, monthly, weekly) => {
  expect([said(language), said(language, { kind: 'weekly', interval: 2 })]).toEqual([monthly, weekly]);
});

it('says plainly what a day that is not in every month or year leaves out', () => {
  expect(skipsText('nl', rule({ kind: 'monthly_date', monthDay: 31 }))).toBe('Niet elke maand heeft een dag 31. Zo’n maand slaan wij over.');
  expect(skipsText('nl', rule({ kind: 'yearly_date', monthDay: 29, month: 2 }))).toContain('29 februari');
  for (const plain of [rule(), rule({ kind: 'monthly_date', monthDay: 28 }), rule({ kind: 'monthly_date', monthDay: -1 })]) expect(skipsText('nl', plain)).toBeNull();
});

import { isMonth, monthLater, sessionsAddress, sessionsVariables } from './sessions-choice';

const choice = { space: null, month: null, past: null, further: null };

it.each([['2027-01', true], ['2027-13', false], ['2027-1', false], ['9999-12', false], ['x', false], [null, false]])('takes %s for a month: %s', (text, is) => {
  expect(isMonth(text)).toBe(is);
});

it('goes from month to month across the year', () => {
  expect([monthLater('2027-01', -1), monthLater('2026-12', 1)]).toEqual(['2026-12', '2027-01']);
});

it('asks for both lists at first, for one on a further page, for none in a month', () => {
  const asked = (parts: object) => {
    const { upcoming, past, byMonth } = sessionsVariables({ ...choice, ...parts });
    return { upcoming, past, byMonth };
  };
  expect(asked({})).toEqual({ upcoming: true, past: true, byMonth: false });
  expect(asked({ past: 'cursor' })).toEqual({ upcoming: false, past: true, byMonth: false });
  expect(asked({ further: 'cursor' })).toEqual({ upcoming: true, past: false, byMonth: false });
  expect(asked({ month: '2027-01' })).toEqual({ upcoming: false, past: false, byMonth: true });
});

it('keeps what is chosen in the address, with its own words', () => {
  expect(sessionsAddress('tr', { space: 'dialoogtafel', month: '2027-01' })).toBe('/tr/gesprekken?ruimte=dialoogtafel&maand=2027-01');
  expect(sessionsAddress('nl', {})).toBe('/nl/gesprekken');
});

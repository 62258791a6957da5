import { renderToStaticMarkup } from 'react-dom/server';
import { MonthCalendar, PromiseBar, SidesBalance, TermBar } from '../index';
import { barParts } from './bar-parts';
import { monthWeeks } from './month-weeks';

test('the bar of commitments says its figures in words, for whoever sees it and for whoever does not', () => {
  const html = renderToStaticMarkup(
    <PromiseBar
      label="17 toezeggingen"
      parts={[
        { tone: 'ok', count: 12, text: 'bevestigd' },
        { tone: 'late', count: 5, text: 'te laat', href: '/nl/toezeggingen' },
        { tone: 'run', count: 0, text: 'loopt' },
      ]}
    />,
  );
  expect(html).toContain('role="img" aria-label="17 toezeggingen: 12 bevestigd, 5 te laat, 0 loopt"');
  expect(html).toContain('<b>12</b> bevestigd');
  expect(html).toContain('<b>5</b> <a href="/nl/toezeggingen">te laat</a>');
  expect(html.match(/<rect/g)).toHaveLength(2);
});

test('figures stand in the numerals of the page', () => {
  const html = renderToStaticMarkup(
    <PromiseBar label="تعهّدات" parts={[{ tone: 'ok', count: 12, figure: '١٢', text: 'مؤكَّدة' }]} />,
  );
  expect(html).toContain('تعهّدات: ١٢ مؤكَّدة');
});

test.each([[[12, 5, 18, 6]], [[1, 1000]], [[0, 0]], [[7]]])(
  'parts of %j fill the bar and never overflow it',
  (counts) => {
    const parts = barParts(counts).filter((part) => part !== undefined);
    expect(parts).toHaveLength(counts.filter((count) => count > 0).length);
    for (const part of parts) expect(part.width).toBeGreaterThanOrEqual(1.5);
    const last = parts.at(-1);
    if (last) expect(last.start + last.width).toBeCloseTo(100, 0);
  },
);

test('what is past its term is drawn apart', () => {
  const late = renderToStaticMarkup(<TermBar label="18 van 15" used={18} total={15} />);
  expect(late).toContain('class="late" x="83.3%" width="16.7%"');
  const inTime = renderToStaticMarkup(<TermBar label="6 van 15" used={6} total={15} />);
  expect(inTime).toContain('class="used" width="40%"');
  expect(inTime).not.toContain('class="late"');
});

test('an empty table is in balance', () => {
  const nobody = { name: 'Overheid', count: 0, text: 'geen onderwerpen' };
  const html = renderToStaticMarkup(<SidesBalance sides={[{ ...nobody, name: 'Gemeenschappen' }, nobody]} />);
  expect(html).toContain('aria-label="Gemeenschappen: geen onderwerpen, Overheid: geen onderwerpen"');
  expect(html).not.toContain('NaN');
});

test('a month is weeks that start on Monday', () => {
  const weeks = monthWeeks('2027-01');
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, '2027-01-01', '2027-01-02', '2027-01-03']);
  expect(weeks.at(-1)?.at(-1)).toBe('2027-01-31');
  expect(monthWeeks('2028-02').flat().filter(Boolean)).toHaveLength(29);
  expect(monthWeeks('2027-02')).toHaveLength(4);
});

test('the calendar names the days that have something', () => {
  const html = renderToStaticMarkup(
    <MonthCalendar
      month="2027-01"
      caption="januari"
      weekdays={[]}
      dayLabel={(date) => `dag ${date}`}
      today="2027-01-06"
      items={[{ date: '2027-01-12', href: '/nl/gesprekken/zes', text: 'Dialoogtafel' }]}
      navLabel="Maanden"
    />,
  );
  expect(html.match(/class="label"/g)).toHaveLength(1);
  expect(html).toContain('dag 2027-01-12');
  expect(html).toContain('aria-current="date"');
});

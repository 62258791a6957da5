const ms = (value) => (value === undefined ? 'not measured' : `${value.toFixed(3)} ms`);
const ratio = (value) => (value === undefined ? 'not measured' : `${value.toFixed(2)} ×`);
const over = (a, b) => (a?.cpu === undefined || b?.cpu === undefined ? undefined : a.cpu / b.cpu);

const line = (what, measured, goal, met) => ({ what, measured, ...(goal && { goal }), ...(met !== undefined && { met }) });
const limited = (what, value, limit, show, goal) => line(what, show(value), goal, value === undefined ? undefined : value <= limit);

const parts = {
  agenda: (m) => [
    line('agenda page, bare server, CPU a request', ms(m['bare large'].cpu)),
    line('agenda page, API, CPU a request', ms(m['api large'].cpu)),
    limited('agenda page, API beside bare', over(m['api large'], m['bare large']), 3, ratio, '≤ 3 ×'),
    line('agenda page in the middle of 100,000, API beside bare', ratio(over(m['api middle'], m['bare middle']))),
    limited('API, 100,000 topics beside 1,000', over(m['api large'], m['api small']), 1.2, ratio, '≤ 1.2 ×'),
    line('PostgreSQL, CPU a page at 1,000 and at 100,000 topics', `${ms(m['api small'].database)} and ${ms(m['api large'].database)}`),
  ],
  member: (m) => [
    line("member's agenda page, bare server with the same steps", ms(m.bare.cpu)),
    line("member's agenda page, API", ms(m.api.cpu)),
    limited("member's agenda page, API beside bare", over(m.api, m.bare), 3, ratio, '≤ 3 ×'),
  ],
  changes: (m) =>
    ['support', 'propose'].flatMap((act) => [
      line(`${act} a topic, bare server with the same steps`, ms(m[`bare ${act}`].cpu)),
      line(`${act} a topic, API`, ms(m[`api ${act}`].cpu)),
      limited(`${act} a topic, API beside bare`, over(m[`api ${act}`], m[`bare ${act}`]), 2, ratio, '≤ 2 ×'),
    ]),
  site: (m) => [
    line("the site's agenda document, API", ms(m.document.cpu)),
    limited('agenda page of the site, web, CPU a page', m.page.cpu, 3, ms, '≤ 3 ms'),
    line('the same, packed by the web itself', ms(m['page, gzip'].cpu)),
    line('agenda page of the site, HTML', `${m.bytes.html.toLocaleString('en')} bytes`),
    limited('agenda page of the site, HTML with gzip', m.bytes.gzip, 5000, (value) => `${value.toLocaleString('en')} bytes`, '≤ 5 kB'),
    line('memory after the rounds, API and web', `${m.memory.api} MB and ${m.memory.web} MB`),
  ],
  statements: (m) => Object.entries(m).map(([what, count]) => line(`SQL statements: ${what}`, String(count))),
};

/** The figures with their goals, in the order of the table. */
export const verdicts = (measured) => Object.entries(measured).flatMap(([name, figures]) => parts[name](figures));

/** The same as text. */
export function table(goals) {
  const word = ({ met }) => (met === undefined ? '' : met ? 'reached' : 'NOT REACHED');
  const rows = goals.map((each) => [each.what, each.measured, each.goal ?? '', word(each)]);
  const all = [['what', 'measured', 'goal', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

import { ownDataFile } from './own-data-file';
import type { OwnRowData } from './own-field';

const field = (column: string, value: string, kind = 'text') => ({ column, value, kind, label: null });
const rows: OwnRowData[] = [
  { store: 'vault', table: 'person', group: 'account', count: 1, fields: [field('sealed_email', 'ik@voorbeeld.example'), field('id', '11111111-1111-4111-8111-111111111111', 'number')] },
  { store: 'content', table: 'contribution', group: 'wrote', count: 1, fields: [field('text', 'Let op: </script><script>alert(1)</script> & <b>niet vet</b>'), field('at', '2026-11-23T10:00:00.000Z', 'time')] },
];
const file = ownDataFile('nl', rows, new Date('2026-11-23T22:00:00Z'));
const block = /<script type="application\/json" id="gegevens">([\s\S]*?)<\/script>/;

it('is one page in plain words, with years to its days and without random numbers', () => {
  const page = file.replace(block, '');
  for (const words of ['Het mailadres', 'ik@voorbeeld.example', 'Bijdragen', '2026']) expect(page).toContain(words);
  expect(page).not.toContain('11111111-1111');
});

it('holds every row for a program, word for word', () => {
  const [, json = ''] = block.exec(file) ?? [];
  expect(JSON.parse(json)).toEqual({ format: 'samenspraak-own-data', version: 1, madeAt: '2026-11-23T22:00:00.000Z', rows });
});

it('runs nothing and fetches nothing, whatever someone wrote in it', () => {
  expect(file.match(/<script/g)).toHaveLength(1);
  expect(file).not.toMatch(/<b>|<link|<img|src=|href=/);
  expect(file).toContain('default-src &#x27;none&#x27;');
});

it('reads from right to left in Arabic', () => {
  expect(ownDataFile('ar', rows, new Date())).toContain('<html lang="ar" dir="rtl">');
});

import { matching } from './organisation-search';

const all = [
  { name: 'Moskee Işık (voorbeeld)', municipality: { name: 'Assen' } },
  { name: 'Stichting Gül', municipality: { name: 'Roosendaal' } },
  { name: 'مسجد النور', municipality: null },
];
const found = (search: string | null) => matching(all, search).map(({ name }) => name);

it('finds all without a search, and nothing for what is not there', () => {
  expect(found(null)).toHaveLength(3);
  expect(found('  ')).toHaveLength(3);
  expect(found('bibliotheek')).toEqual([]);
});

it('finds a part of the name or of the municipality, with or without accents', () => {
  for (const search of ['isik', 'IŞIK', 'Işık', 'moskee assen', 'ASSEN']) expect(found(search)).toEqual(['Moskee Işık (voorbeeld)']);
  expect(found('gul')).toEqual(['Stichting Gül']);
  expect(found('النور')).toEqual(['مسجد النور']);
});

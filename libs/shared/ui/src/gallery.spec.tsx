import { gallery } from './gallery';

const pages = Object.entries(gallery('house.css'));

test.each(pages)('%s has no script, no handler, one h1 and no id twice', (_, html) => {
  expect(html).not.toMatch(/<script| on[a-z]+="/);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(pages)('every target that %s points at by id is there', (_, html) => {
  const pointers = [...html.matchAll(/ (?:aria-describedby|for)="([^"]+)"/g)].flatMap(
    ([, ids]) => ids?.split(' ') ?? [],
  );
  for (const id of pointers) expect(html).toContain(` id="${id}"`);
});

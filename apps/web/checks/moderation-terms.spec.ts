import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const textOf = (side: 'api' | 'web') => readFileSync(join(process.cwd(), `libs/moderation/${side}/src/terms.ts`), 'utf8');
const numberIn = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1]);

it('tells the terms of moderation as the API holds them', () => {
  const [api, web] = [textOf('api'), textOf('web')];
  const held = [/decidedWithin = (\d+)/, /appealDecidedWithin = (\d+)/, /appealMonths = (\d+)/].map((pattern) => numberIn(api, pattern));
  const told = [/decide: (\d+)/, /appeal: (\d+)/, /months: (\d+)/].map((pattern) => numberIn(web, pattern));
  expect(held.every((each) => each > 0)).toBe(true);
  expect(told).toEqual(held);
  expect(/durations: (\[.*?\])/.exec(web)?.[1]).toBe(/durations = (\[.*?\])/.exec(api)?.[1]);
});

import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violationsOn } from '../support/axe';
import type { Walker } from '../support/journey';
import type { Language } from '../support/words';

export const album = join(import.meta.dirname, '../../../.data/pictures');
export const notes = join(album, 'notes.jsonl');

export interface Shot {
  /** What stands under it: `/agenda/[slug] · member`. */
  caption: string;
  language: Language;
  width: number;
  scheme: 'light' | 'dark';
  file: string;
  /** What is wrong and can be measured: pixels sideways, axe's findings. */
  faults: string[];
}

/** A page as it is to be seen: its address below the language, and what is done there before. */
export interface Scene {
  name: string;
  at: string;
  before?: (walker: Walker) => Promise<void>;
}

const languages: Language[] = ['nl', 'ar'];
const widths = [390, 1280];
const schemes = ['light', 'dark'] as const;
const fileName = (...parts: unknown[]) => `${parts.join(' ').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}.png`;

/** In Dutch and in Arabic, right to left. */
export async function take(walker: Walker, { name, at, before }: Scene): Promise<void> {
  for (const language of languages) {
    walker.language = language;
    await walker.page.goto(`/${language}${at}`);
    await before?.(walker);
    await photograph(walker.page, name, language);
  }
  walker.language = 'nl';
}

/** Takes the page as it is now, at every width, light and dark, and writes down what can be measured of it. */
async function photograph(page: Page, caption: string, language: Language): Promise<void> {
  mkdirSync(album, { recursive: true });
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const file = fileName(caption, language, width, scheme);
      await page.screenshot({ path: join(album, file), fullPage: true });
      const shot: Shot = { caption, language, width, scheme, file, faults: await faultsOf(page) };
      appendFileSync(notes, `${JSON.stringify(shot)}\n`);
    }
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const violations = (await violationsOn(page)).map((each) => each.slice(0, 160));
  return [...(sideways > 0 ? [`${sideways} px sideways`] : []), ...violations];
}

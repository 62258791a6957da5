import { AxeBuilder } from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

const widths = [390, 1280];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The only pages with a script, by their address below the language: one file of ours, held by its hash. */
const withScript = /^\/((inloggen|mijn-account)\/passkey|(ruimtes\/[^/]+\/)?verzegeld(\/[^/]+)?)$/;

async function inspectScripts(page: Page): Promise<void> {
  const path = new URL(page.url()).pathname.replace(/^\/[a-z]{2}(?=\/|$)/, '');
  const scripts = page.locator('script');
  if (!withScript.test(path)) return expect(scripts).toHaveCount(0);
  for (const script of await scripts.all()) {
    expect(await script.getAttribute('src')).toMatch(/^\/script\/\w+\.[0-9a-f]{16}\.js$/);
    expect(await script.getAttribute('integrity')).toMatch(/^sha384-/);
  }
  expect(await scripts.count()).toBeLessThanOrEqual(1);
}

/** Pages that were looked at with axe already, by address and what stands on them; the same again shows nothing new. */
const seen = new Set<string>();

/** What must be true of every page, on a phone and on a desk: no script (but where it is named), nothing sideways, no axe violation. */
export async function inspect(page: Page): Promise<void> {
  await inspectScripts(page);
  await expect(page.locator('h1')).toHaveCount(1);
  const look = `${new URL(page.url()).pathname} ${await page.locator('main form, main h2, main [role=alert]').count()}`;
  if (seen.has(look)) return;
  seen.add(look);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${page.url()} is ${overflow} px too wide at ${width} px`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `${page.url()} at ${width} px`).toEqual([]);
  }
}

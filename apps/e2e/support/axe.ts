import type { Page } from '@playwright/test';
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page as it stands now, as `rule: the elements`. Axe goes into a page once, for every width and
 * every state of it, and reports nothing but what is wrong: a sixth of the time that its package for Playwright takes, which
 * opens a second page for each report and describes all that is well. No page of ours has a frame for which that would matter.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const here = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await here.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], reporter: 'no-passes', selectors: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, rules);
}

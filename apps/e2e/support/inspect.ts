import { createHash } from 'node:crypto';
import { type Page, expect } from '@playwright/test';
import { violationsOn } from './axe';

const widths = [390, 1280];

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

/**
 * The page's build: every element in its order with what it says about itself, and which of them have words. Only what the
 * words are, which address a link has and the key of a form are left out.
 */
const buildOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const telling = /^(class|role|type|lang|dir|hidden|open|disabled|tabindex|aria-(?!describedby|labelledby|controls).*)$/;
    return [...document.querySelectorAll('html, body, body *')]
      .map((element) => {
        const attributes = [...element.attributes].filter(({ name }) => telling.test(name)).map(({ name, value }) => `${name}=${value}`);
        const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return `${element.tagName} ${attributes.join(' ')} ${words}`;
      })
      .join('\n');
  });

/** Pages that were looked at with axe in this browser, by their address and build: the same again shows nothing new. */
const seen = new Set<string>();

/**
 * What must be true of every page. Each time someone comes to one: no script (but where it is named) and one heading above all.
 * Once for every address in every build that it is met in, on a phone and on a desk: nothing sideways, no axe violation.
 */
export async function inspect(page: Page): Promise<void> {
  await inspectScripts(page);
  await expect(page.locator('h1')).toHaveCount(1);
  const look = `${new URL(page.url()).pathname} ${createHash('sha256').update(await buildOf(page)).digest('base64')}`;
  if (seen.has(look)) return;
  seen.add(look);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `${page.url()} is ${overflow} px too wide at ${width} px`).toBeLessThanOrEqual(0);
    expect(await violationsOn(page), `${page.url()} at ${width} px`).toEqual([]);
  }
}

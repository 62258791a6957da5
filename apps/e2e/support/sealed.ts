import { expect } from '@playwright/test';
import type { Walker } from './journey';

/** The pages of sealed texts, where a script does the work: what someone does there. */
export const space = '/ruimtes/netwerk/verzegeld';

export const press = (walker: Walker, form: string): Promise<void> => walker.page.locator(`${form} button[type=submit]`).click();

/** A problem in words, and nothing else is wrong. */
export async function expectProblem(walker: Walker, code: string): Promise<void> {
  await expect(walker.page.locator(`[data-problem="${code}"]`)).toBeVisible();
  await expect(walker.page.locator('[data-problem]:visible')).toHaveCount(1);
}

/** With an account. @returns the link that carries the proof behind its `#` */
export async function askProof(member: Walker): Promise<string> {
  await member.open(space);
  await press(member, 'main form');
  const link = member.page.locator('[data-go]');
  await expect(link).toBeVisible();
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

/** Without one: writes to a task, as far as the answer of the server. */
export async function write(author: Walker, role: string, text: string): Promise<void> {
  await author.pick('role', role);
  await author.page.locator('[data-writing] textarea').fill(text);
  await press(author, '[data-writing]');
}

/** The twelve words that a page shows. */
export async function wordsOn(walker: Walker): Promise<string> {
  const words = walker.page.locator('[data-words]');
  await expect(words).toBeVisible();
  const each = await words.locator('li').allTextContents();
  expect(each).toHaveLength(12);
  return each.join(' ');
}

export async function openReceipt(author: Walker, words: string): Promise<void> {
  await author.open('/verzegeld');
  await author.page.locator('main textarea').fill(words);
  await press(author, 'main form:has(textarea)');
}

/** A recipient makes what came in readable. */
export async function openInbox(recipient: Walker, words: string): Promise<void> {
  await recipient.open(`${space}/lezen`);
  await recipient.page.locator('#lezen textarea').fill(words);
  await press(recipient, '#lezen');
}

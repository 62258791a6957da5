import { type Browser, type BrowserContext, type Page, expect, test as base } from '@playwright/test';
import { inspect } from './inspect';
import { linkInMailTo } from './mail';
import { aDevice } from './device';
import { type Language, word } from './words';

/** Someone walking through the site in one language; every page they come to is inspected. */
export class Walker {
  constructor(
    readonly page: Page,
    public language: Language,
  ) {}

  word(key: string): string {
    return word(this.language, key);
  }

  /** Where they are, without the language. */
  get address(): string {
    return new URL(this.page.url()).pathname.replace(/^\/[a-z]{2}/, '');
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`/${this.language}${path}`);
    await inspect(this.page);
  }

  /** Opens a whole address, such as a link from a mail. */
  async go(link: string): Promise<void> {
    await this.page.goto(link);
    await inspect(this.page);
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name }).first().click();
    await inspect(this.page);
  }

  /** Types into a field, by the name it has in every language. */
  async type(name: string, text: string): Promise<void> {
    await this.page.locator(`main [name="${name}"]`).first().fill(text);
  }

  /** Types the same into every text field of the form that does this act. */
  async typeEverywhere(act: string, text: string): Promise<void> {
    const form = this.page.locator(`main form:has(input[name=act][value="${act}"])`).first();
    const fields = form.locator(':is(input[type=text], input[type=email], input:not([type]), textarea):not([readonly]):visible');
    for (const field of await fields.all()) await field.fill(text);
  }

  /** Chooses a radio button, a box or an option of a list. */
  async pick(name: string, value: string): Promise<void> {
    const select = this.page.locator(`main select[name="${name}"]`);
    if (await select.count()) await select.selectOption(value);
    else await this.page.locator(`main input[name="${name}"][value="${value}"]`).check();
  }

  /** Chooses the first possibility there is. */
  async pickFirst(name: string): Promise<void> {
    const option = this.page.locator(`main select[name="${name}"] option:not([value=""])`).first();
    const value = (await option.count())
      ? await option.getAttribute('value')
      : await this.page.locator(`main input[name="${name}"]`).first().getAttribute('value');
    await this.pick(name, value ?? '');
  }

  /** Presses the first button of the form that does this act, and comes to a page that says nothing is wrong. */
  async send(act: string): Promise<void> {
    await this.press(act);
    await expect(this.page.getByRole('alert')).toHaveCount(0);
  }

  /** The same, with something wrong: the page names it, and what was typed is still there. */
  async sendInVain(act: string): Promise<void> {
    const typed = await this.typed();
    await this.press(act);
    await expect(this.page.getByRole('alert')).toBeVisible();
    expect(await this.typed()).toEqual(typed);
  }

  private async press(act: string): Promise<void> {
    await this.page.locator(`main form:has(input[name=act][value="${act}"]) button[type=submit]`).first().click();
    await inspect(this.page);
  }

  /** What stands in the fields a person can type in. */
  private typed(): Promise<string[]> {
    return this.page.locator('main :is(input:not([type=hidden]), textarea)').evaluateAll((fields) =>
      fields.map((field) => {
        const { name, type, value, checked } = field as HTMLInputElement;
        return ['radio', 'checkbox'].includes(type) ? `${name}=${value}:${checked}` : `${name}=${value}`;
      }),
    );
  }

  /** By mail, and with a passkey where their work takes one. */
  async signIn(email: string): Promise<void> {
    await this.signInByMail(email);
    await this.showPasskey(email);
  }

  /** Asks, reads the mail, opens the link, presses the button. */
  async signInByMail(email: string): Promise<void> {
    const since = new Date();
    await this.open('/inloggen');
    await this.page.locator('input[name=email]').fill(email);
    await this.page.locator('main form button').click();
    await inspect(this.page);
    await this.go(await linkInMailTo(email, since));
    await this.page.locator('main form button').click();
  }

  /** Staff are told that their work takes a passkey: they make one at their first sign-in, and show it at the next. */
  async showPasskey(person: string): Promise<void> {
    await this.page.waitForLoadState();
    const way = this.page.locator('.utrecht-alert a[href*="/passkey?"]').first();
    if (!(await way.count())) return;
    const device = await aDevice(this.page, person);
    await way.click();
    await inspect(this.page);
    await this.page.locator('[data-with-script] button[type=submit]').click();
    await this.page.waitForURL((url) => !url.pathname.endsWith('/passkey'));
    await device.remember();
  }
}

interface Fixtures {
  /** Opens a browser of its own for someone; signed in when a mail address is given. */
  someone: (language: Language, email?: string) => Promise<Walker>;
}

export const test = base.extend<Fixtures>({
  someone: async ({ browser }: { browser: Browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (language, email) => {
      const context = await browser.newContext({ locale: language });
      contexts.push(context);
      const walker = new Walker(await context.newPage(), language);
      if (email) await walker.signIn(email);
      return walker;
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';

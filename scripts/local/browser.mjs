import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packagedBrowser } from './browser-package.mjs';
import { Obstacle } from './obstacle.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Flags for a browser in a test: root needs the first, a closed network the others. */
export const browserFlags = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/**
 * The first browser that really starts: the one named in CHROMIUM_PATH, the system's, Playwright's own, or the one inside
 * an npm package.
 * @returns {Promise<{ path: string, version: string }>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const version = await versionWhenStarted(named);
    if (version) return { path: named, version };
    throw new Obstacle(`CHROMIUM_PATH says ${named}, and no browser starts there.`);
  }
  for (const path of [...systemPaths(), playwrightsOwn()].filter((each) => each && existsSync(each))) {
    const version = await versionWhenStarted(path);
    if (version) return { path, version };
  }
  for await (const path of packagedBrowser()) {
    const version = await versionWhenStarted(path);
    if (version) return { path, version };
  }
  throw new Obstacle('No browser was found that starts: install Chromium, or say where one is with CHROMIUM_PATH.');
}

function systemPaths() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...applications];
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** A file that is there is no browser yet: libraries may be missing. It has to show a page. */
async function versionWhenStarted(executablePath) {
  let browser;
  try {
    browser = await chromium.launch({ executablePath, args: browserFlags, timeout: 20_000 });
    const page = await browser.newPage();
    await page.setContent('<p>here</p>');
    return (await page.textContent('p')) === 'here' ? browser.version() : undefined;
  } catch {
    return undefined;
  } finally {
    await browser?.close().catch(() => {});
  }
}

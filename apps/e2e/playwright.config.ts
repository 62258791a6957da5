import { defineConfig } from '@playwright/test';
import { network, networkCount } from './support/network';

/** Journeys in one example network happen one after another, like days; a file of them stays in one network. */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../../.data/journeys',
  workers: networkCount,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: network.url,
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  },
});

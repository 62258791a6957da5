import { defineConfig } from '@playwright/test';

/** Journeys share one example network and happen one after another, like days. */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../../.data/journeys',
  workers: 1,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env['BASE_URL'],
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: ['--no-sandbox', '--disable-dev-shm-usage'] },
  },
});

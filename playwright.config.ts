import { defineConfig } from '@playwright/test';
import { freePort } from './scripts/support/free-port.ts';
import { findBrowser } from './tests/browser/support/find-browser.ts';

// Every worker reads this file again; the first reading chooses the port for all.
process.env['TURNABOUT_TEST_PORT'] ??= String(await freePort());
const origin = `http://localhost:${process.env['TURNABOUT_TEST_PORT']}`;
const browser = await findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // What passes only at a second try is named when all has run.
  retries: 1,
  workers: 2,
  // No test asserts how long something takes; a machine that others use may be slow for a while.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    [process.env['CI'] === undefined ? 'list' : 'dot'],
    ['json', { outputFile: '.cache/browser-tests.json' }],
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${process.env['TURNABOUT_TEST_PORT']}`,
    port: Number(process.env['TURNABOUT_TEST_PORT']),
  },
  use: {
    baseURL: origin,
    // What is stored on the device would answer instead of the build; one spec allows it.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.env },
      args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
    },
  },
  projects: [{ name: 'chromium' }],
});

import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './support/fixture.ts';
import { everythingStored, firstPartStored } from './support/offline.ts';
import { test } from './support/own-server.ts';

// Without a network, requests that fail are what is tested.
test.slow();
test.use({
  serviceWorkers: 'allow',
  tolerated: { faults: [/ERR_INTERNET_DISCONNECTED/, /offline-files\.json/] },
});

/** Publishes the site again: a page with another text, a worker that knows of it, and without some parts of the old pages. */
function publishAnew(folder: string, withoutParts: string) {
  const page = join(folder, 'run/session/pair-session/index.html');
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('</h1>');
  writeFileSync(page, text.replace('</h1>', ', second edition</h1>'));
  const worker = join(folder, 'offline-worker.js');
  const code = readFileSync(worker, 'utf8');
  const entry = /(run\/session\/pair-session\/`,revision:`)\w+/;
  expect(entry.test(code)).toBe(true);
  const parts = globSync(withoutParts, { cwd: folder });
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) rmSync(join(folder, part));
  const known = parts.reduce(
    (rest, part) => rest.replace(`{url:\`/${part}\`,revision:null},`, ''),
    code.replace(entry, '$1second'),
  );
  for (const part of parts) expect(known).not.toContain(part);
  writeFileSync(worker, known);
}

/** The worker of the new edition is there, and waits until nobody has a page of the old one open. */
async function newWorkerWaits(page: Page) {
  await expect.poll(() => page.evaluate(isWaiting), { timeout: 120_000 }).toBe(true);
}

async function beginAnew(page: Page) {
  await page.goto('about:blank');
  await expect(async () => {
    await page.goto('/run/session/workshop/');
    const waits = await page.evaluate(isWaiting);
    if (waits) await page.goto('about:blank');
    expect(waits).toBe(false);
    // The old worker ends what it has begun before it makes way: away from its pages for longer each time.
  }).toPass({ intervals: [500, 1_000, 2_000, 5_000, 10_000, 20_000] });
}

/** Runs in the page. */
async function isWaiting(): Promise<boolean> {
  const { waiting } = await navigator.serviceWorker.ready;
  return waiting !== null;
}

test('a new edition is there at once, and an open page keeps every part of its own', async ({
  page,
  context,
  folder,
}) => {
  await page.goto('/run/session/pair-session/');
  await firstPartStored(page);
  await page.goto('/methods/');
  publishAnew(folder, '_astro/search-*.js');
  // What the browser kept besides must not answer in the worker's place.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');

  const other = await context.newPage();
  await other.goto('/run/session/pair-session/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/second edition/);
  await newWorkerWaits(other);

  await page.bringToFront();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('circle');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();

  await page.goto('about:blank');
  await beginAnew(other);
  await context.setOffline(true);
  await other.goto('/run/session/pair-session/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/second edition/);
});

test('until the pages of a new edition are stored, those of the old one keep their parts', async ({
  page,
  context,
  folder,
}) => {
  await page.goto('/evidence/');
  const part = await page.locator('script[src*=BrowseList]').getAttribute('src');
  await everythingStored(page);
  publishAnew(folder, '_astro/BrowseList*.js');
  // The network goes before any page of the new edition has come.
  rmSync(join(folder, 'offline-files.json'));
  await page.goto('/run/session/workshop/');
  await newWorkerWaits(page);
  await beginAnew(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await context.setOffline(true);
  await page.goto('/evidence/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evidence');
  const answer = await page.evaluate((address) => fetch(address).then(({ ok }) => ok), part ?? '');
  expect(answer).toBe(true);
});

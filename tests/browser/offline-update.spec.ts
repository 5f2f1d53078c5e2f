import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/support/free-port.ts';
import { listen, siteServer } from '../../scripts/support/site-server.ts';
import { expect, test as base } from './support/fixture.ts';

/** A copy of the build on a server of its own, which a test may publish anew. */
const test = base.extend<{ folder: string }>({
  folder: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `turnabout-${browserName}-`));
    cpSync('dist', folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ folder }, use) => {
    const server = siteServer({ folder });
    const port = await freePort();
    await listen(server, port, '127.0.0.1');
    await use(`http://127.0.0.1:${String(port)}`);
    server.closeAllConnections();
    server.close();
  },
});

// Without a network, requests that fail are what is tested.
test.use({
  serviceWorkers: 'allow',
  tolerated: { faults: [/ERR_INTERNET_DISCONNECTED/] },
});

/** Publishes the site again: a page with another text, a worker that knows of it, and without the old search dialog. */
function publishAnew(folder: string) {
  const page = join(folder, 'run/session/pair-session/index.html');
  const text = readFileSync(page, 'utf8');
  expect(text).toContain('</h1>');
  writeFileSync(page, text.replace('</h1>', ', second edition</h1>'));
  const worker = join(folder, 'offline-worker.js');
  const code = readFileSync(worker, 'utf8');
  const entry = /(run\/session\/pair-session\/`,revision:`)\w+/;
  expect(entry.test(code)).toBe(true);
  const parts = globSync('_astro/search-*.js', { cwd: folder });
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) rmSync(join(folder, part));
  const known = parts.reduce(
    (rest, part) => rest.replace(`{url:\`/${part}\`,revision:null},`, ''),
    code.replace(entry, '$1second'),
  );
  expect(known.includes('search-dialog')).toBe(false);
  writeFileSync(worker, known);
}

test('a new edition is there at once, and an open page keeps every part of its own', async ({
  page,
  context,
  folder,
}) => {
  await page.goto('/run/session/pair-session/');
  await expect(page.getByText('Stored on this device')).toBeVisible({ timeout: 20_000 });
  await page.goto('/methods/');
  publishAnew(folder);
  // What the browser kept besides must not answer in the worker's place.
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');

  const other = await context.newPage();
  await other.goto('/run/session/pair-session/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/second edition/);
  await other.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.waiting !== null;
  });

  await page.bringToFront();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('circle');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();

  // When nobody has the old edition open any more, the new one is the one that is stored.
  await page.goto('about:blank');
  await other.goto('about:blank');
  await other.waitForTimeout(500);
  await other.goto('/run/session/workshop/');
  await other.waitForFunction(async () => {
    const { active, waiting } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && waiting === null;
  });
  await context.setOffline(true);
  await other.goto('/run/session/pair-session/');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/second edition/);
});

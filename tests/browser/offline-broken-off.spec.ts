import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './support/fixture.ts';
import { everythingStored } from './support/offline.ts';
import { test } from './support/own-server.ts';

// The worker meets missing files, and the pages no network.
test.slow();
test.use({
  serviceWorkers: 'allow',
  tolerated: { faults: [/ERR_INTERNET_DISCONNECTED/, /status 404/] },
});

test('what a first visit could not store, the next one does', async ({ page, context, folder }) => {
  const chapters = join(folder, 'playbook');
  renameSync(chapters, `${chapters}-away`);
  await page.goto('/about/privacy/');
  // Public holidays come last: by then everything else was asked for.
  await expect
    .poll(() => page.evaluate(() => caches.match('/data/holidays/ZW.json').then(Boolean)), {
      timeout: 120_000,
    })
    .toBe(true);
  renameSync(`${chapters}-away`, chapters);
  await page.goto('/glossary/');
  await everythingStored(page);
  await context.setOffline(true);
  await page.goto('/playbook/measure/roi-honestly/');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('No network');
  await expect(page.locator('link[rel=stylesheet]').first()).toBeAttached();
});

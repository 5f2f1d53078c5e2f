import { openExample, verdict } from './support/business-case.ts';
import { expect, test } from './support/fixture.ts';
import { everythingStored, firstPartStored } from './support/offline.ts';
import { openHub, openPlanner, saved } from './support/planning.ts';

// Without a network, requests that fail are what is tested.
test.slow();
test.use({
  serviceWorkers: 'allow',
  tolerated: { faults: [/ERR_INTERNET_DISCONNECTED/, /Failed to (?:load|fetch)/] },
});

test('a timer says when it is stored, and then runs without a network', async ({
  page,
  context,
}) => {
  await page.goto('/run/session/pair-session/');
  await firstPartStored(page);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toContainText(/^(?:10:00|9:\d\d)$/);
  // Another timer, which was never opened.
  await page.goto('/run/session/workshop/');
  await expect(page.getByRole('heading', { level: 1, name: 'Workshop' })).toBeVisible();
  await expect(page.locator('session-timer[data-awake]')).toBeVisible();
});

test('after one visit everything is read, found and calculated without a network', async ({
  page,
  context,
}) => {
  await page.goto('/about/privacy/');
  await everythingStored(page);
  await context.setOffline(true);

  await page.goto('/playbook/measure/roi-honestly/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const font = await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.size));
  expect(font).toBeGreaterThan(0);

  await page.keyboard.press('/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('shadowing');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /shadowing/i })
      .first(),
  ).toBeVisible();

  await openExample(page, 'Three readings of one programme');
  await expect(verdict(page)).toContainText('In eight of ten runs the return lies between');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(verdict(page)).toContainText('Do not run it for the money');
  await openPlanner(page, '/plan/blend/');
  await page.getByLabel('Public holidays of').selectOption('Germany');
  await page.getByLabel('First day').fill('4 December 2026');
  await expect(page.getByText('of the plan have a holiday')).toBeVisible();
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No network');
  await page.goto('/search/?q=circle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page that was not stored says what is, and what was entered is there', async ({
  page,
  context,
}) => {
  await page.goto('/run/session/pair-session/');
  await firstPartStored(page);
  await context.setOffline(true);
  await page.goto('/print/playbook/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No network, and this page is not stored',
  );
  await page.getByRole('link', { name: /^the session outlines/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Session outlines');
});

test('whoever has everything deleted has the stored site deleted, too', async ({ page }) => {
  await openHub(page);
  await everythingStored(page);
  const stored = () => page.evaluate(() => caches.keys());
  expect((await stored()).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Delete everything stored' }).click();
  await page.getByRole('button', { name: 'Delete all of it, for ever' }).click();
  await expect.poll(stored).toEqual([]);
  const registration = await page.evaluate(() => navigator.serviceWorker.getRegistration());
  expect(registration).toBeUndefined();
});

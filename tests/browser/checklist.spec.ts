import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';

const path = '/checklists/session-day/';
const status = (page: Page) => page.locator('tick-list').getByRole('status');

test('ticks stay after a reload, show progress, and can be cleared and brought back', async ({
  page,
}) => {
  await page.goto(path);
  const first = page.getByRole('checkbox', { name: 'Read last time' });
  await first.check();
  await page.getByRole('checkbox', { name: 'Confirm the next date' }).press('Space');
  await expect(status(page)).toHaveText('2 of 8 done. Kept on this device.');
  await page.reload();
  await expect(first).toBeChecked();
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(first).not.toBeChecked();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(first).toBeChecked();
  await expect(status(page)).toHaveText('2 of 8 done. Kept on this device.');
});

test('ticks are kept by id: one of an item that is gone does no harm and is not lost', async ({
  page,
}) => {
  await page.goto(path);
  await page.evaluate(() => {
    localStorage.setItem('turnabout-ticks-session-day', '["phone","an-item-of-last-year"]');
  });
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Put the phone away' })).toBeChecked();
  await expect(status(page)).toHaveText('1 of 8 done. Kept on this device.');
  await page.getByRole('checkbox', { name: 'Read the research question' }).check();
  expect(await page.evaluate(() => localStorage.getItem('turnabout-ticks-session-day'))).toContain(
    'an-item-of-last-year',
  );
});

test('something else in the storage is survived, and a blocked storage is said', async ({
  page,
}) => {
  await page.goto(path);
  await page.evaluate(() => {
    localStorage.setItem('turnabout-ticks-session-day', '{"not":"a list"');
  });
  await page.reload();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByRole('checkbox', { name: 'Read last time' }).check();
  await expect(status(page)).toContainText('does not let the page keep them');
});

test('two tabs see each other’s ticks', async ({ page, context }) => {
  await page.goto(path);
  const other = await context.newPage();
  await other.goto(path);
  await page.getByRole('checkbox', { name: 'Put the phone away' }).check();
  await expect(other.getByRole('checkbox', { name: 'Put the phone away' })).toBeChecked();
  await other.getByRole('checkbox', { name: 'Read last time' }).check();
  await expect(page.getByRole('checkbox', { name: 'Read last time' })).toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is one to print, with no box that looks live', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Put the phone away before you go in')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

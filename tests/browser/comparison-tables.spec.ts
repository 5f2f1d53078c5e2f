import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';

const rows = (page: Page) => page.locator('tbody tr:visible th[scope=row]');
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

test('reverse, traditional and hybrid are compared on what the reader asks about, and can be linked', async ({
  page,
}) => {
  await page.goto('/models/');
  const count = await rows(page).count();
  const all = await rows(page).allTextContents();
  await page.getByLabel('About').selectOption({ label: 'time and cost (3)' });
  await expect(rows(page)).toHaveText(['How long', 'Effort', 'Cost']);
  await expect(page.getByRole('status')).toHaveText(`3 of ${String(count)} shown`);
  await page.reload();
  await expect(rows(page)).toHaveText(['How long', 'Effort', 'Cost']);
  await head(page, 'Aspect').getByRole('button').click();
  await expect(rows(page)).toHaveText(['Cost', 'Effort', 'How long']);

  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await rows(page).allTextContents()).toEqual(all);
  await page.getByRole('searchbox', { name: 'Containing' }).fill('charter');
  await expect(rows(page)).toHaveText(['Power', 'Needs first', 'Cost'].toSorted(byPlaceIn(all)));
});

test('all columns of the comparison of methods are on a desk of 1280 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/methods/');
  const frame = page.getByRole('group', { name: 'Side by side' });
  const hidden = await frame.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(hidden).toBe(0);
});

/** The order in which the list prints them. */
function byPlaceIn(printed: readonly string[]) {
  const place = (label: string) => printed.findIndex((each) => each.trim() === label);
  return (a: string, b: string) => place(a) - place(b);
}

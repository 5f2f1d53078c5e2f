import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';

const rows = (page: Page) => page.locator('tbody tr:visible th[scope=row]');
const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

test('a head of the comparison of methods sorts by its column, the other way, and not at all', async ({
  page,
}) => {
  await page.goto('/methods/');
  const printed = await rows(page).allTextContents();
  const cost = head(page, 'Cost');
  await expect(cost).not.toHaveAttribute('aria-sort');
  await cost.getByRole('button').click();
  await expect(cost).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toContainText('Asynchronous content');
  await expect(page.getByRole('status')).toHaveText('6 of 6 shown. Cost, lowest first.');
  await cost.getByRole('button').click();
  await expect(cost).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Workshops');
  await cost.getByRole('button').click();
  await expect(cost).not.toHaveAttribute('aria-sort');
  expect(await rows(page).allTextContents()).toEqual(printed);
  expect(new URL(page.url()).hash).toBe('');
});

test('a benefit is sorted highest first, and by the keyboard', async ({ page }) => {
  await page.goto('/methods/');
  const button = head(page, 'Relationship').getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(head(page, 'Relationship')).toHaveAttribute('aria-sort', 'descending');
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(head(page, 'Relationship')).toHaveAttribute('aria-sort', 'ascending');
});

test('what was asked for can be linked and is there after a reload', async ({ page }) => {
  await page.goto('/methods/');
  await page.getByText('Filter by rating').click();
  await page.getByLabel('Behaviour change').selectOption({ label: 'at least 4' });
  await head(page, 'Cost').getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('3 of 6 shown. Cost, lowest first.');
  const shown = await rows(page).allTextContents();
  const address = page.url();
  await page.reload();
  expect(await rows(page).allTextContents()).toEqual(shown);
  await expect(page.getByLabel('Behaviour change')).toHaveValue('4');
  const other = await page.context().newPage();
  await other.goto(address);
  expect(await rows(other).allTextContents()).toEqual(shown);
  await expect(other.locator('browse-list')).toBeInViewport();
});

test('where nothing fits, the page says so and shows all again', async ({ page }) => {
  await page.goto('/methods/#cost=1&behaviour-change=4');
  await expect(page.getByRole('status')).toHaveText('0 of 6 shown');
  await expect(page.getByText('Nothing fits all of that.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByText('Nothing fits all of that.')).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('6 of 6 shown');
});

test('what is ticked is seen side by side, and the focus is not lost', async ({ page }) => {
  await page.goto('/methods/');
  const only = page.getByLabel('Side by side: only what you tick');
  await expect(only).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Choose “Workshops” to compare' }).check();
  await page.getByRole('checkbox', { name: 'Choose “Peer circles” to compare' }).check();
  await only.check();
  await expect(rows(page)).toHaveCount(2);
  await page.reload();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Choose “Workshops” to compare' }).uncheck();
  await expect(only).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
});

test('on a phone each row is a card that names its figures, and can be sorted', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/methods/');
  await expect(page.locator('thead')).toBeHidden();
  await page.getByLabel('Sort by').selectOption({ label: 'Cost, lowest first' });
  await expect(rows(page).first()).toContainText('Asynchronous content');
  const table = page.locator('.cards');
  expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await expect(page.getByRole('cell').first()).toBeVisible();
});

for (const path of ['/methods/#behaviour-change=4&sort=cost']) {
  test(`${path} is accessible on a desk and on a phone, in both themes`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(await axeFindings(page)).toEqual([]);
      expect(await axeFindingsInTheDark(page)).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all rows stand there, and nothing that looks as if it sorted', async ({ page }) => {
    await page.goto('/methods/#cost=1');
    await expect(rows(page)).toHaveCount(6);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('.browse-tools')).toBeHidden();
  });
});

import { expect, test } from './support/fixture.ts';
import { openHub, openPlanner } from './support/planning.ts';

const cap = 'Hours a week that each executive can give';
const results = '#results';

test.describe('a German reader of the English site', () => {
  test.use({ locale: 'de-DE' });

  test('a comma is understood and repeated back', async ({ page }) => {
    await openPlanner(page, '/plan/methods/');
    const field = page.getByLabel(cap);
    await field.fill('1,5');
    await expect(page.locator('.field').filter({ has: field })).toContainText('1.5');
    await expect(page.locator('.vetoed')).toContainText('you allow 1.5');
  });

  test('a figure with two meanings is asked about, and a button settles it', async ({ page }) => {
    await openPlanner(page, '/plan/case/');
    const field = page.getByLabel(/^Platform/);
    await field.fill('1.234');
    await expect(page.locator(results)).toContainText('There is no result while');
    await expect(field).toHaveValue('1.234');
    await page.locator('.problem-choices').getByRole('button', { name: /1,234/ }).click();
    await expect(page.getByRole('row', { name: /^Platform/ })).toContainText('£1,234');
  });

  test('money is understood with signs of either kind', async ({ page }) => {
    await openPlanner(page, '/plan/case/');
    const field = page.getByLabel(/^Platform/);
    await field.fill('£1.234,56');
    await expect(page.getByRole('row', { name: /^Platform/ })).toContainText('£1,234.56');
    await field.fill('€ 100');
    await expect(page.locator('.problem').filter({ hasText: 'another currency' })).toBeVisible();
    await expect(field).toHaveValue('€ 100');
    await page.locator('.problem-choices').getByRole('button').first().click();
    await expect(page.getByRole('row', { name: /^Platform/ })).toContainText('£100');
  });

  test('numbers can be written as the browser does, on every page', async ({ page }) => {
    await openHub(page);
    await page.getByRole('radio', { name: /^as your browser does/ }).check();
    await openPlanner(page, '/plan/case/');
    await expect(page.locator('.verdict')).toContainText(/20\.838,50/);
    await page.getByLabel(/^Platform/).fill('1.000');
    await expect(page.getByRole('row', { name: /^Platform/ })).toContainText(/1\.000/);
  });
});

test('what is no number stays as typed, with a message, and no result stands beside it', async ({
  page,
}) => {
  await openPlanner(page, '/plan/case/');
  const field = page.getByLabel(/^Platform/);
  for (const typed of ['soon', '1e3', 'NaN', '-5', '1.2.3', '']) {
    await field.fill(typed);
    await expect(page.locator('.problem').first()).toContainText(/\S/);
    await expect(field).toHaveValue(typed);
    await expect(page.locator(results)).toContainText('There is no result while');
  }
  await field.fill('5');
  await expect(page.locator('.verdict')).toContainText('£');
});

test.describe('an American reader', () => {
  test.use({ locale: 'en-US' });

  test('is asked about a day that could be two', async ({ page }) => {
    await openPlanner(page, '/plan/blend/');
    const field = page.getByLabel('First day');
    await field.fill('03/04/2027');
    await expect(page.locator(results)).toContainText('There is no result while');
    await page.locator('.problem-choices').getByRole('button', { name: /April/ }).click();
    await expect(page.getByText('The first week begins on 29 Mar 2027')).toBeVisible();
    await field.fill('30 February 2027');
    await expect(page.locator('.problem').filter({ hasText: 'February' })).toBeVisible();
    await expect(field).toHaveValue('30 February 2027');
  });
});

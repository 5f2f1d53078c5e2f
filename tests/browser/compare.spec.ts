import { copiedLink } from './support/copied-link.ts';
import { expect, test } from './support/fixture.ts';
import { beginWith, nameField, openHub, openPlanner } from './support/planning.ts';

const verdict = '.comparison .verdict';

test('with fewer than two programmes it says how to get another', async ({ page }) => {
  await page.goto('/plan/compare/');
  await expect(page.locator('.comparison[data-awake]')).toBeVisible();
  await expect(page.getByText('There is no programme on this device yet')).toBeVisible();
  await page.getByRole('link', { name: 'Go to your programmes' }).click();
  await expect(page).toHaveURL(/\/plan\/$/);
});

test('two scenarios are told apart in a sentence, in results and in inputs', async ({ page }) => {
  await beginWith(page, 'Quarter');
  await page.getByText('Share and keep').click();
  await page.getByRole('button', { name: 'Duplicate as a scenario' }).click();
  await expect(nameField(page)).toHaveValue('Quarter: scenario');
  await openPlanner(page, '/plan/blend/');
  await page.getByLabel('Executives').fill('16');
  await page.getByRole('button', { name: 'Take job shadowing out' }).click();
  await openHub(page);
  await page.getByRole('link', { name: 'Compare two' }).click();
  await expect(page.locator('.comparison[data-awake]')).toBeVisible();
  await page.getByLabel('First programme').selectOption({ label: 'Quarter' });
  await page.getByLabel('Second programme').selectOption({ label: 'Quarter: scenario' });
  await expect(page.locator(verdict)).toContainText('12 h less of each executive');
  const results = page.getByRole('table').first();
  await expect(results.getByRole('row', { name: /^Executives / })).toContainText('+8');
  await expect(results.getByRole('row', { name: /^Weeks/ })).toHaveCount(0);
  await page.getByLabel('Show what is the same, too').check();
  await expect(results.getByRole('row', { name: /^Weeks/ })).toBeVisible();
  await expect(page.getByRole('row', { name: 'Executives 8 16', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Swap them' }).click();
  await expect(page.locator(verdict)).toContainText('12 h more of each executive');
  await page.reload();
  await expect(page.locator(verdict)).toContainText('12 h more of each executive');
  await page.getByRole('button', { name: 'Open Quarter', exact: true }).click();
  await expect(nameField(page)).toHaveValue('Quarter');
});

test('a programme in a link is compared with one’s own, and not kept', async ({ page }) => {
  await beginWith(page, 'Four-week pilot');
  const link = await copiedLink(page);
  await page.getByLabel('Weeks until results are needed').fill('8');
  await page.goto('/methods/');
  await page.goto(`/plan/compare/${new URL(link).hash}`);
  await expect(page.getByLabel('Second programme')).toContainText(
    'Four-week pilot (from the link)',
  );
  await expect(page.locator(verdict)).toContainText('Four-week pilot');
  expect(
    await page.evaluate(
      () =>
        Object.keys(localStorage).filter((key) => key.startsWith('turnabout-programme-')).length,
    ),
  ).toBe(1);
});

test('the same programme twice is no comparison', async ({ page }) => {
  await beginWith(page, 'Quarter');
  await page.goto('/plan/compare/');
  await page.getByLabel('Second programme').selectOption({ label: 'Quarter' });
  await expect(page.locator(verdict)).toContainText('one and the same programme');
});

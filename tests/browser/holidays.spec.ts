import { expect, test } from './support/fixture.ts';
import { openPlanner } from './support/planning.ts';

const country = 'Public holidays of';

test('an event on a public holiday moves within its week, and says from where', async ({
  page,
}) => {
  await openPlanner(page, '/plan/blend/');
  await page.getByLabel('Quarter', { exact: true }).check();
  await page.getByLabel(country).selectOption('Germany');
  await expect(page.getByText('Enter the first day to see which of them')).toBeVisible();
  await page.getByLabel('First day').fill('4 December 2026');
  await expect(page.getByText('2 weeks of the plan have a holiday.')).toBeVisible();
  await page.getByText('Month by month').click();
  const december = page.getByRole('table', { name: 'December 2026' });
  await expect(december.getByRole('row', { name: /Thu 24 Dec.*Job shadowing/ })).toContainText(
    'moved from Fri 25 Dec, Christmas Day',
  );
  await page.reload();
  await expect(page.getByLabel(country)).toHaveValue('DE');
  await expect(page.getByText('2 weeks of the plan have a holiday.')).toBeVisible();
});

test.describe('without the network', () => {
  test.use({
    tolerated: { faults: [/Failed to load resource/, /status 500/, /failed: .*holidays/] },
  });

  test('the plan stays, and the holidays can be asked for again', async ({ page }) => {
    let isDown = true;
    await page.route('**/data/holidays/FR.json', (route) =>
      isDown ? route.fulfill({ status: 500, body: '' }) : route.continue(),
    );
    await openPlanner(page, '/plan/blend/');
    await page.getByLabel('First day').fill('4 December 2026');
    await page.getByLabel(country).selectOption('France');
    await expect(page.getByText('The holidays of France could not be loaded.')).toBeVisible();
    await expect(page.locator('.verdict-box')).toContainText('weeks take');
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(/weeks of the plan have a holiday/)).toBeVisible();
  });
});

import { expect, test } from './support/fixture.ts';
import { beginWith, goToStep, openPlanner } from './support/planning.ts';

test('measures are chosen with baseline and target, and what they lack is named', async ({
  page,
}) => {
  await openPlanner(page, '/plan/measure/');
  await expect(page.locator('.verdict')).toContainText('Nothing is measured yet');
  await page.getByRole('button', { name: 'Add: Mentor workload and reports of harm' }).click();
  await page.getByLabel('Measure', { exact: true }).fill('Decisions that cite the floor');
  await page.keyboard.press('Enter');
  await expect(page.locator('.verdict')).toContainText('2 measures');
  const own = page.locator('.measure-row').filter({ hasText: 'Decisions that cite' });
  await own.getByLabel('Now').fill('3');
  await own.getByLabel('Target').fill('9');
  await expect(page.getByRole('row', { name: /^Decisions that cite/ })).toContainText('3');
  await expect(page.getByRole('link', { name: /^Mentor workload.*no baseline/ })).toBeVisible();
  await page.getByRole('button', { name: 'Move up: Decisions that cite the floor' }).click();
  await expect(page.locator('.measure-row').first()).toContainText('Decisions that cite');
  await page.getByRole('button', { name: 'Take out: Decisions that cite the floor' }).click();
  await expect(page.locator('.measure-row')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.measure-row')).toHaveCount(2);
});

test('the brief puts the programme on one page, with notes and open points', async ({ page }) => {
  await beginWith(page, 'Quarter');
  await page.getByRole('button', { name: 'Settle on reverse mentoring' }).click();
  await goToStep(page, 'Blend');
  await page.getByLabel('First day').fill('11 January 2027');
  await goToStep(page, 'Brief');
  const brief = page.getByRole('article', { name: 'Quarter' });
  await expect(brief).toContainText('13 weeks, 8 executives, 8 mentors. It begins on 11 Jan 2027.');
  await expect(brief).toContainText('£33,596 in full');
  await expect(brief).toContainText('After 90 days, on 11 Apr 2027.');
  await expect(brief).toContainText('workshops, job shadowing and microlearning');
  await expect(brief.getByRole('link', { name: 'Methods: not settled yet.' })).toBeVisible();
  await expect(brief.getByText('Model: not settled yet.')).toHaveCount(0);
  await page.getByLabel('On model').fill('Leeds first.\nThen Gdańsk.');
  await expect(brief.getByText('Leeds first.')).toBeVisible();
  await page.reload();
  await expect(brief.getByText('Leeds first.')).toBeVisible();
  await brief.getByRole('link', { name: 'Methods: not settled yet.' }).click();
  await expect(page).toHaveURL(/\/plan\/methods\/$/);
});

test('on paper the brief stands alone', async ({ page }) => {
  await openPlanner(page, '/plan/brief/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  for (const hidden of ['.planner-inputs', '.steps', '.programme-bar', '.settle', '.site-header'])
    await expect(page.locator(hidden).first()).toBeHidden();
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { openPlanner } from './support/planning.ts';

const rowOf = (page: Page, name: string) => page.locator('.measure-row').filter({ hasText: name });
const registration = (page: Page) => page.getByRole('region', { name: 'Register the plan' });

/** Adds a measure of one's own with everything that is asked of it. */
async function addOwn(page: Page) {
  await page.getByLabel('Measure', { exact: true }).fill('Claims without a side list');
  await page.keyboard.press('Enter');
  const own = rowOf(page, 'Claims without');
  await own.getByLabel('Now').fill('18');
  await own.getByLabel('Target').fill('30');
  await own.getByText('Who, where from, how often, by when').click();
  return own;
}

test('a measure of one’s own says what the library says of its own', async ({ page }) => {
  await openPlanner(page, '/plan/measure/');
  const own = await addOwn(page);
  const missing = page.getByRole('link', { name: /^Claims without.*more or less is better/ });
  await expect(missing).toBeVisible();
  await own.getByLabel('Unit').fill('of 50');
  await own.getByLabel('Better is').selectOption({ label: 'less' });
  await own.getByLabel('Moves').selectOption({ label: 'during the programme (leading)' });
  await own.getByLabel('Bucket').selectOption({ label: 'Adoption' });
  await own.getByLabel('Who takes it').fill('Audit');
  await own.getByLabel('Where it comes from').fill('Fifty claims drawn by lot');
  await own.getByLabel('How often it is taken').fill('every other week');
  await own.getByLabel('To be reached by').fill('1 June 2027');
  await expect(missing).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Claims.*not better/ })).toBeVisible();
  await own.getByLabel('Better is').selectOption({ label: 'more' });
  await expect(page.getByRole('link', { name: /^Claims.*not better/ })).toHaveCount(0);
  const line = page.getByRole('row', { name: /^Claims without/ });
  for (const told of ['leading, adoption', '18 of 50', '30 of 50', 'Audit', 'drawn by lot'])
    await expect(line).toContainText(told);
  await expect(line).toContainText('every other week');
  await expect(line).toContainText('1 Jun 2027');
  await expect(page.locator('.verdict')).toContainText('One measure.');
});

test('a plan is registered with a text to keep, and every change to it shows', async ({ page }) => {
  await openPlanner(page, '/plan/measure/');
  await expect(registration(page).getByRole('button')).toBeDisabled();
  const own = await addOwn(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Register the plan as of today' }).click(),
  ]);
  const file = await download.path();
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  await expect(registration(page)).toContainText(hash);
  await expect(registration(page)).toContainText('still says what it said');

  await page.reload();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(registration(page)).toContainText(hash);
  await own.getByLabel('Target').fill('25');
  await expect(registration(page)).toContainText('The plan has changed since');
  const chooser = registration(page).locator('input[type="file"]');
  await chooser.setInputFiles(file);
  await expect(registration(page)).toContainText('to the last character');
  await expect(registration(page).getByText(/Target: 30$/)).toBeVisible();
  await expect(registration(page).getByText(/Target: 25$/)).toBeVisible();
  const altered = readFileSync(file, 'utf8').replace('Target: 30', 'Target: 25');
  await chooser.setInputFiles({
    name: 'altered.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(altered),
  });
  await expect(registration(page)).toContainText('“altered.txt” is not the text');

  await page.goto('/plan/brief/');
  await expect(page.getByRole('article')).toContainText('have been changed since');
  await page.goto('/plan/measure/');
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await own.getByLabel('Target').fill('30');
  await expect(registration(page)).toContainText('still says what it said');
});

test('figures of the same people give a change with its interval, and are not kept', async ({
  page,
}) => {
  await openPlanner(page, '/plan/measure/');
  const own = await addOwn(page);
  await own.getByText('Before and after, of the same people').click();
  const figures = own.getByLabel('Figures before and after');
  await figures.fill('18\t24\n16\t21\n20\t20\n17\t26');
  // Differences 6, 5, 0, 9: mean 5, deviation √14, standard error √3.5, quantile 3.1824.
  await expect(own.getByRole('status')).toContainText(
    '4 people: 5 on average, and with 95% confidence between −0.95 and 10.95.',
  );
  await expect(own.getByRole('status')).toContainText('may be chance');
  await figures.fill('18 24\nnobody\n16 21');
  await expect(own.getByText('Line 2 holds no two figures')).toBeVisible();
  await figures.fill('9518 9524\n9516 9522');
  await expect(own.getByRole('status')).toContainText('the same amount, 6');
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toContain('9518 9524');
});

test('the measures have no accessibility findings and fit every width', async ({ page }) => {
  await openPlanner(page, '/plan/measure/');
  const own = await addOwn(page);
  await own.getByText('Before and after, of the same people').click();
  await own.getByLabel('Figures before and after').fill('1 2\n2 4\nx');
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Register the plan as of today' }).click(),
  ]);
  await own.getByLabel('Target').fill('25');
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${String(width)} px`).toBeLessThanOrEqual(width);
  }
  expect(await axeFindingsInTheDark(page)).toEqual([]);
});

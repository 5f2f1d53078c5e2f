import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { noFigure } from '../fixtures/no-figure.ts';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import {
  everythingSaid,
  openCard,
  openExample,
  partOf,
  results,
  verdict,
} from './support/business-case.ts';
import { expect, test } from './support/fixture.ts';
import { openPlanner } from './support/planning.ts';

const threeReadings = 'Three readings of one programme';

/** Everything that is drawn only when a reader comes near. */
async function readToTheEnd(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((to) => {
      window.scrollTo(0, to);
    }, top);
    await page.waitForTimeout(30);
  }
}

test('an example shows the verdict first, then three readings, the range and what would have to be true', async ({
  page,
}) => {
  await openExample(page, threeReadings);
  await expect(verdict(page)).toContainText('Do not run it for the money');
  await expect(verdict(page)).toContainText('In eight of ten runs the return lies between');
  await expect(verdict(page)).toContainText('To break even');
  await expect(verdict(page)).toContainText('pay back after');
  const headings = await results(page).getByRole('heading').allTextContents();
  const [readingsAt, sureAt] = ['+909%', 'How sure it is'].map((wanted) =>
    headings.findIndex((each) => each.includes(wanted)),
  );
  expect(readingsAt).toBe(0);
  expect(sureAt).toBeGreaterThan(0);
  const readings = partOf(page, 'Three readings of the same programme');
  for (const reading of ['+909%', '+201%', '−27.5%']) await expect(readings).toContainText(reading);
  await expect(partOf(page, 'How sure it is')).toContainText('of 100 runs cost more');
  await expect(partOf(page, 'Can your pilot see it?')).toContainText('Mentor turnover: no.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(verdict(page)).toContainText('What it may return is open');
});

test('every chart has a sentence for a heading, a table, and itself as PNG and CSV', async ({
  page,
}) => {
  await openExample(page, threeReadings);
  await readToTheEnd(page);
  const charts = results(page).getByRole('figure');
  const count = await charts.count();
  expect(count).toBeGreaterThanOrEqual(7);
  for (let index = 0; index < count; index++) {
    const chart = charts.nth(index);
    await expect(chart.getByRole('heading')).toHaveText(/[\p{L}\d].*\.$/u);
    await chart.getByText('The figures as a table').click();
    expect(await chart.getByRole('row').count()).toBeGreaterThan(1);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('\n')).not.toMatch(noFigure);
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }
  expect(await everythingSaid(page)).not.toMatch(noFigure);
});

test('leaving participants’ time out is said on the page and in every file', async ({ page }) => {
  await openExample(page, threeReadings);
  const label = 'Participants’ time is not counted.';
  await expect(results(page)).not.toContainText(label);
  await page.getByRole('checkbox', { name: /Count participants’ time/ }).uncheck();
  await readToTheEnd(page);
  await expect(verdict(page)).toContainText(label);
  const charts = results(page).getByRole('figure');
  for (const chart of await charts.all()) {
    await expect(chart).toContainText(label);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(readFileSync(await csv.path(), 'utf8')).toContain('not counted');
  }
});

test('nothing isolated gives gross benefit and no return', async ({ page }) => {
  await openExample(page, 'A return that cannot be stated');
  const readings = partOf(page, 'Three readings of the same programme');
  await expect(readings).toBeVisible();
  await expect(partOf(page, 'What would have to be true')).toHaveCount(0);
  await expect(partOf(page, 'What this result may not say')).toContainText('isolat');
  await expect(partOf(page, 'What this result may not say')).toContainText('Volunteers');
  expect(await everythingSaid(page)).not.toMatch(noFigure);
});

test('a measure can be given its whole value from the keyboard', async ({ page }) => {
  await openPlanner(page, '/plan/case/');
  const picker = page.locator('summary', { hasText: 'From the library, or one of your own' });
  await picker.focus();
  if ((await picker.locator('..').getAttribute('open')) === null)
    await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Give it a value: Mentor turnover' }).focus();
  await page.keyboard.press('Enter');
  const take = page.getByRole('button', { name: 'Take its value out: Mentor turnover' });
  await expect(take).toHaveCount(1);
  const card = page.getByRole('listitem').filter({ has: take });
  const fill = async (group: string, figures: readonly string[]) => {
    const fields = card.getByRole('group', { name: group }).getByRole('textbox');
    for (const [index, figure] of figures.entries()) {
      await fields.nth(index).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(figure);
    }
  };
  await fill('Before the programme', ['15', '18', '21']);
  await fill('Observed or expected', ['9', '12', '16']);
  await fill('Cost of replacing a mentor', ['9000', '12000', '20000']);
  await card.getByRole('radio', { name: 'Mentor turnover: Trend line' }).focus();
  await page.keyboard.press('Space');
  await expect(card.getByRole('radio', { name: 'Mentor turnover: Trend line' })).toBeChecked();
  await card.getByRole('radio', { name: /Participants/ }).focus();
  await page.keyboard.press('Space');
  await expect(partOf(page, 'Three readings of the same programme')).toContainText('%');
});

test('the business case has no accessibility findings and fits every width', async ({ page }) => {
  await openExample(page, threeReadings);
  await openCard(page, 'Mentor turnover');
  await readToTheEnd(page);
  expect(await axeFindings(page)).toEqual([]);
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `at ${String(width)} px`).toBeLessThanOrEqual(width);
  }
  expect(await axeFindingsInTheDark(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the examples stand there with readings, drawings and tables', async ({ page }) => {
    await page.goto('/plan/case/');
    const example = page.locator('details').filter({ hasText: threeReadings }).last();
    await example.locator('summary').first().click();
    for (const reading of ['+909%', '+201%', '−27.5%'])
      await expect(example).toContainText(reading);
    expect(await example.locator('svg').count()).toBeGreaterThan(5);
    expect(await example.locator('table').count()).toBeGreaterThan(5);
    await page.emulateMedia({ media: 'print' });
    await expect(example.getByText('+909%').first()).toBeVisible();
  });
});

import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { beginWith, goToStep } from './support/planning.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'The best blend' });
const sideBySide = (page: Page) => page.getByRole('region', { name: 'Side by side' });

async function openBlend(page: Page): Promise<void> {
  await beginWith(page, 'Four-week pilot');
  await goToStep(page, 'Blend');
}

async function findBest(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Find' }).click();
  await expect(panel(page).getByText('Proven best')).toBeVisible({ timeout: 90_000 });
}

test('the best blend is proven, taken, and taken back', async ({ page }) => {
  await openBlend(page);
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  await findBest(page);
  expect(started).toHaveLength(1);
  await expect(panel(page)).toContainText(/The best blend has \d+\.\d points of 100/);
  await expect(panel(page).getByRole('row', { name: /One more week/ })).toBeVisible();
  await expect(sideBySide(page).getByRole('columnheader')).toHaveText([
    'Figure',
    'Your plan',
    'Best blend',
    'Four-week pilot',
    'Quarter',
    'Enterprise year',
  ]);
  const effects = sideBySide(page).getByRole('row', { name: 'Effect, points of 100' });
  const [yours = '', best = ''] = await effects.getByRole('cell').allTextContents();
  expect(yours).not.toBe(best);
  await panel(page).getByRole('button', { name: 'Use this blend' }).click();
  await expect(panel(page).getByText('This is your blend now')).toBeVisible();
  await expect(effects.getByRole('cell').first()).toHaveText(best);
  const gaps = sideBySide(page).getByRole('row', { name: 'To the best blend, points' });
  await expect(gaps.getByRole('cell').first()).toHaveText('0.0');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(effects.getByRole('cell').first()).toHaveText(yours);
  await expect(panel(page).getByRole('button', { name: 'Use this blend' })).toBeVisible();
});

test('a result is out of date once a limit changes, and can be found again', async ({ page }) => {
  await openBlend(page);
  await findBest(page);
  await page.getByLabel('Hours a week that each executive can give').fill('1.25');
  await expect(panel(page)).toContainText('has changed since');
  await expect(panel(page).getByRole('button', { name: 'Use this blend' })).toHaveCount(0);
  await expect(sideBySide(page).getByRole('columnheader')).toHaveCount(5);
  await panel(page).getByRole('button', { name: 'Find again' }).click();
  await expect(panel(page).getByText('has changed since')).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Use this blend' })).toBeVisible();
});

test('where nothing fits, the change that would be enough is named', async ({ page }) => {
  await openBlend(page);
  await page.getByLabel('Facilitator hours, in all').fill('1');
  await panel(page).getByLabel('Keep each of your methods at least once').check();
  await panel(page).getByRole('button', { name: 'Find the best blend' }).click();
  await expect(panel(page)).toContainText('Nothing fits within your limits');
  await expect(panel(page)).toContainText('Find 2.25 facilitator hours instead of 1.');
});

test('without workers the page searches by itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await openBlend(page);
  await findBest(page);
  await expect(panel(page).getByRole('row', { name: /One more week/ })).toBeVisible();
});

test.describe('with a warning in the console', () => {
  test.use({ tolerated: { faults: [/requires 'TrustedScriptURL'/] } });

  test('no script but our own can be started as a worker', async ({ page }) => {
    await openBlend(page);
    await findBest(page);
    const refused = await page.evaluate(() => {
      try {
        new Worker('/theme.js');
        return 'started';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : 'something else';
      }
    });
    expect(refused).toBe('refused');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the result is accessible and fits a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await openBlend(page);
    await panel(page).getByLabel('all methods that the programme is long enough for').check();
    await panel(page).getByRole('button', { name: 'Find the best blend' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page).getByText('Proven best')).toBeVisible({ timeout: 90_000 });
    await expect(panel(page).getByRole('button', { name: 'Find the best blend' })).toBeFocused();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    expect(await axeFindings(page)).toEqual([]);
  });

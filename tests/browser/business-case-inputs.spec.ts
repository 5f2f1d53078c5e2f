import type { Page } from '@playwright/test';
import { noFigure } from '../fixtures/no-figure.ts';
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

test('a range in the wrong order is said at the field, and nothing typed is lost', async ({
  page,
}) => {
  await openExample(page, threeReadings);
  const card = await openCard(page, 'Mentor turnover');
  const after = card.getByRole('group', { name: /^Observed or expected/ });
  const low = after.getByLabel('Low');
  await low.fill('15');
  await expect(after.getByRole('alert')).toHaveText(
    'The low figure, 15, is above the likely one, 12. Write them from low to high.',
  );
  await expect(card.locator('summary').first()).toContainText('a range is not in order');
  await expect(partOf(page, 'Three readings of the same programme')).not.toContainText('−27.5%');
  await low.fill('much');
  await expect(after).toContainText('“much” is not a number');
  await expect(low).toHaveValue('much');
  await low.fill('8');
  await expect(after.getByRole('alert')).toHaveCount(0);
  await expect(partOf(page, 'Three readings of the same programme')).toContainText('−27.5%');
  expect(await everythingSaid(page)).not.toMatch(noFigure);
});

test('shares, money, people and months are held to what they can be', async ({ page }) => {
  await openExample(page, threeReadings);
  const card = await openCard(page, 'Mentor turnover');
  const share = card.getByRole('group', { name: /^Share owed/ }).getByLabel('High');
  await share.fill('170');
  await expect(card).toContainText('170 is outside 0 to 100');
  await share.fill('70');
  const money = card.getByRole('group', { name: 'Cost of replacing a mentor' }).getByLabel('High');
  await money.fill('$60,000');
  await expect(card).toContainText('is in another currency');
  await money.fill('60k');
  await expect(card).toContainText('is not a number');
  await money.fill('60,000');
  await expect(card.getByRole('alert')).toHaveCount(0);
  const horizon = page.locator('summary', { hasText: 'Horizon, discounting, draws' });
  await horizon.click();
  await page.getByLabel('Months over which the course is drawn').fill('0');
  await expect(page.getByText('0 is outside 1 to 240')).toBeVisible();
});

test('costs of nothing, benefits of nothing and a change for the worse are told in words', async ({
  page,
}) => {
  await openExample(page, 'Retention alone, twice');
  const card = await openCard(page, 'Mentor turnover');
  const after = card.getByRole('group', { name: /^Observed or expected/ });
  for (const [end, figure] of [
    ['High', '90'],
    ['Likely', '80'],
    ['Low', '70'],
  ] as const)
    await after.getByLabel(end).fill(figure);
  await expect(verdict(page)).toContainText(/not|loss|less/u);
  expect(await everythingSaid(page)).not.toMatch(noFigure);
  const money = card.getByRole('group', { name: 'Cost of replacing a mentor' });
  for (const end of ['Low', 'Likely', 'High'] as const)
    await money.getByLabel(new RegExp(`^${end}`)).fill('0');
  expect(await everythingSaid(page)).not.toMatch(noFigure);
  const costs = page.getByRole('group', { name: 'Costs', exact: true }).getByRole('textbox');
  for (const cost of await costs.all()) await cost.fill('0');
  await expect(verdict(page)).not.toContainText('%');
  expect(await everythingSaid(page)).not.toMatch(noFigure);
});

test('the break-even, a goal and the people behind it can be looked for', async ({ page }) => {
  await openExample(page, threeReadings);
  const backwards = partOf(page, 'What would have to be true');
  await backwards.scrollIntoViewIfNeeded();
  await expect(backwards.getByRole('heading', { level: 3 })).toContainText('for a return of 0%');
  await backwards.getByLabel('Return to reach, in %').fill('50');
  await expect(backwards.getByRole('heading', { level: 3 })).toContainText('for a return of +50%');
  await backwards.getByLabel('Show it for').selectOption({ label: 'Mentor turnover' });
  await expect(backwards.getByRole('figure')).toContainText('Mentor turnover');
  await backwards.getByLabel('Return to reach, in %').fill('plenty');
  await expect(backwards).toContainText('“plenty” is not a number');
  expect(await everythingSaid(page)).not.toMatch(noFigure);
});

async function drawMany(page: Page) {
  const trials = partOf(page, 'Check it with random draws');
  await trials.scrollIntoViewIfNeeded();
  await trials.getByRole('radio', { name: '1,000,000' }).check();
  await trials.getByRole('button', { name: 'Make 1,000,000 draws' }).click();
  return trials;
}

test('a million draws are made beside the page, with progress, and can be stopped', async ({
  page,
}) => {
  await openExample(page, threeReadings);
  // In the page, since a fast machine has made a million before a click from outside arrives.
  await page.evaluate(() => {
    const stopper = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Stop',
      );
      if (stop === undefined) return;
      stopper.disconnect();
      stop.click();
    });
    stopper.observe(document.body, { childList: true, subtree: true });
  });
  const trials = await drawMany(page);
  await expect(trials.getByRole('status')).toContainText(/^Stopped after .* of 1,000,000\.$/);
  await expect(trials.getByRole('button', { name: 'Make 1,000,000 draws' })).toBeFocused();
  await expect(trials.getByRole('table')).toHaveCount(0);
  await drawMany(page);
  await expect(trials.getByRole('table').first()).toContainText('1,000,000 independent draws', {
    timeout: 90_000,
  });
  await expect(trials.getByRole('row', { name: /^Probability of loss/ })).toContainText('96');
  const card = await openCard(page, 'Mentor turnover');
  await card
    .getByRole('group', { name: /^Observed or expected/ })
    .getByLabel('Likely')
    .fill('11');
  await expect(trials).toContainText('You have changed a figure since.');
});

test('without a worker the page makes the draws itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await openExample(page, threeReadings);
  const trials = partOf(page, 'Check it with random draws');
  await trials.getByRole('button', { name: 'Make 10,000 draws' }).click();
  await expect(trials.getByRole('row', { name: /^Probability of loss/ })).toContainText('9');
});

test.describe('in another country', () => {
  test.use({ locale: 'de-DE' });
  test('figures are read as its readers write them', async ({ page }) => {
    await openPlanner(page, '/plan/case/');
    const rate = page.getByLabel('An hour of an executive (£)');
    await rate.fill('187,50');
    await rate.blur();
    await expect(rate).toHaveAttribute('aria-invalid', 'false');
    await expect(verdict(page)).toContainText('What it may return is open');
    await rate.fill('1.500');
    await expect(page.getByText('“1.500” can be read in two ways')).toBeVisible();
  });
});

test('a share that does not end is written as a person would, and calculated as it is', async ({
  page,
}) => {
  await openExample(page, threeReadings);
  await page.getByText('How sure the costs are').click();
  const field = page
    .getByRole('group', { name: 'Executives’ time' })
    .getByRole('textbox', { name: 'Low' });
  await expect(field).toHaveValue('71.4286');
  const before = await results(page).textContent();
  await field.focus();
  await field.blur();
  await expect(field).toHaveValue('71.4286');
  expect(await results(page).textContent()).toBe(before);
});

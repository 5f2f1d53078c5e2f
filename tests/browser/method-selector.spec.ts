import type { Page } from '@playwright/test';
import { copiedLink } from './support/copied-link.ts';
import { expect, test } from './support/fixture.ts';

const path = '/plan/methods/';
const verdict = (page: Page) => page.locator('.verdict');
const ranking = (page: Page) => page.locator('.ranking h3');

async function awake(page: Page, fragment = '') {
  await page.goto(path + fragment);
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first result and the answers for all presets are there, and no control looks live', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(verdict(page)).toContainText('No single method leads');
    await expect(ranking(page).first()).toHaveText('Microlearning');
    await expect(page.getByText('This planner needs JavaScript')).toBeVisible();
    await expect(page.getByRole('slider').first()).toBeDisabled();
    await expect(page.getByRole('table', { name: /Culture and empathy/ })).toContainText(
      'Job shadowing',
    );
  });
});

test('a preset brings its ranking: culture and empathy put shadowing and circles first', async ({
  page,
}) => {
  await awake(page);
  await page.getByRole('radio', { name: 'Culture and empathy' }).check();
  await expect(ranking(page).first()).toHaveText('Job shadowing');
  await expect(ranking(page).nth(1)).toHaveText('Peer circles');
  await expect(page).toHaveURL(/\/plan\/methods\/$/);
});

test('a changed weight changes the result, and a copied link reproduces the screen', async ({
  page,
  browser,
}) => {
  await awake(page);
  const weight = page.getByRole('slider', { name: 'Executive time' });
  await weight.focus();
  await page.keyboard.press('Home');
  await expect(weight).toHaveValue('0');
  await expect(ranking(page).first()).toHaveText('Workshops');
  const link = await copiedLink(page);
  expect(link).toContain('/plan/methods/#p=1.');
  const shown = await page.locator('.ranking').innerText();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.locator('.planner[data-awake]')).toBeVisible();
  await expect(other.getByRole('slider', { name: 'Executive time' })).toHaveValue('0');
  expect(await other.locator('.ranking').innerText()).toBe(shown);
  await elsewhere.close();
});

test('limits veto methods and say what would lift the veto', async ({ page }) => {
  await awake(page);
  await page.getByLabel('Hours a week that each executive can give').fill('1.5');
  await page.getByLabel('Length of the programme, in weeks').fill('4');
  await expect(ranking(page)).toHaveCount(3);
  const vetoed = page.locator('.vetoed');
  await expect(vetoed).toContainText('Allow 2 h a week to lift this');
  await expect(vetoed).toContainText('Make it 6 weeks to lift this');
  await page.getByLabel('Facilitator hours, in all').fill('0');
  await expect(vetoed).toContainText('It needs facilitator hours; you have none');
});

test('what cannot be read stays as typed, with a message, and no result is shown beside it', async ({
  page,
}) => {
  await awake(page);
  const weeks = page.getByLabel('Length of the programme, in weeks');
  for (const [typed, message] of [
    ['soon', '“soon” is not a number'],
    ['', 'Write a number from 1 to 104'],
    ['0', '0 is outside 1 to 104'],
    ['4.5', '4.5 is not a whole number'],
  ] as const) {
    await weeks.fill(typed);
    await expect(page.locator('.problem')).toContainText(message);
    await expect(weeks).toHaveValue(typed);
    await expect(page.locator('.planner-results')).toContainText('There is no result while');
    await expect(ranking(page).filter({ visible: true })).toHaveCount(0);
  }
  await weeks.fill('8');
  await expect(page.locator('.problem')).toHaveCount(0);
  await expect(ranking(page)).toHaveCount(5);
});

test('all weights at nought give a sentence, not a number', async ({ page }) => {
  const zeros = [
    'knowledge-transfer',
    'behaviour-change',
    'relationship-building',
    'measurability',
    'executive-time',
    'cost',
    'scalability',
  ];
  await awake(page, `#${zeros.map((id) => `w.${id}=0`).join('&')}`);
  await expect(verdict(page)).toContainText('Nothing matters yet');
  await expect(page.locator('.planner')).not.toContainText(/NaN|Infinity|undefined/);
});

test('a changed rating is marked and can be taken back', async ({ page }) => {
  await awake(page);
  await page.locator('.method-ratings summary', { hasText: 'Workshops' }).click();
  const rating = page.getByRole('combobox', { name: 'Executive time' });
  await rating.selectOption('1');
  await expect(page.getByText('yours; the site says 5')).toBeVisible();
  await expect(ranking(page).first()).toHaveText('Workshops');
  await rating.selectOption('5');
  await expect(page.getByText('yours; the site says 5')).toHaveCount(0);
  await expect(ranking(page).first()).toHaveText('Microlearning');
});

test('every score opens to terms that add up to it', async ({ page }) => {
  await awake(page);
  await page.locator('.ranking summary').first().click();
  const table = page.locator('.why-panel table').first();
  const points = (await table.locator('tbody td:last-child').allTextContents()).map(Number);
  const total = Number(await table.locator('tfoot td').last().textContent());
  expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 0);
  await expect(page.locator('.ranking-score').first()).toHaveText(String(total));
});

test('a method outside the comparison can be added', async ({ page }) => {
  await awake(page);
  const compared = page.getByRole('group', { name: 'Methods to compare' });
  await compared.getByRole('checkbox', { name: 'Pair sessions' }).check();
  await expect(page.locator('.ranking')).toContainText('Pair sessions');
});

test('a hostile link opens with what could be understood and says what was dropped', async ({
  page,
}) => {
  await awake(
    page,
    '#preset=culture&weeks=1e99&cap=-3&w.cost=NaN&__proto__=1&x=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&facilitator=10',
  );
  const notice = page.getByRole('alert').filter({ hasText: 'Part of it was not understood' });
  await expect(notice).toContainText('“weeks” should be a number from 1–104, not “1e99”');
  await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
  await expect(page.getByLabel('Facilitator hours, in all')).toHaveValue('10');
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('13');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
});

test('a huge link and a query string are survived', async ({ page }) => {
  await awake(page, `?weeks=8&x=${'a'.repeat(3000)}`);
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('8');
  await awake(page, `#weeks=8&x=${'a'.repeat(20_000)}`);
  await expect(page.getByRole('alert')).toContainText('longer than any');
});

test('a reset of the step can be undone', async ({ page }) => {
  await awake(page, '#preset=skill&weeks=20');
  await page.getByRole('button', { name: 'Reset this step' }).click();
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('13');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('20');
  await expect(page.getByRole('radio', { name: 'Skills and adoption' })).toBeChecked();
});

test('a reset clears what could not be read', async ({ page }) => {
  await awake(page, '#preset=skill');
  await page.getByLabel('Length of the programme, in weeks').fill('soon');
  await expect(page.locator('.planner-results')).toContainText('There is no result while');
  await page.getByRole('button', { name: 'Reset this step' }).click();
  await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('13');
  await expect(ranking(page)).toHaveCount(5);
});

test.describe('the figure on the screen is the figure of the inputs on the screen', () => {
  test('while the script is slow, nothing can be typed and the opening result stands', async ({
    page,
  }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/_astro/MethodSelector*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${path}#preset=culture`, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('slider').first()).toBeDisabled();
    await expect(page.getByRole('radio', { name: 'Balanced' })).toBeChecked();
    await expect(ranking(page).first()).toHaveText('Microlearning');
    release(undefined);
    await expect(page.getByRole('radio', { name: 'Culture and empathy' })).toBeChecked();
    await expect(ranking(page).first()).toHaveText('Job shadowing');
  });

  test('after a reload', async ({ page }) => {
    await awake(page);
    await page.getByLabel('Length of the programme, in weeks').fill('4');
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await page.reload();
    await expect(page.locator('.planner[data-awake]')).toBeVisible();
    await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('4');
    await expect(ranking(page)).toHaveCount(4);
  });

  test('after back and forward', async ({ page }) => {
    await awake(page, '#preset=skill');
    await expect(ranking(page).first()).toHaveText('Workshops');
    await page.goto('/methods/');
    await page.goBack();
    await expect(page.locator('.planner[data-awake]')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Skills and adoption' })).toBeChecked();
    await expect(ranking(page).first()).toHaveText('Workshops');
    await page.goForward();
    await expect(page).toHaveURL(/\/methods\/$/);
  });

  test('after a link is opened while a field cannot be read', async ({ page }) => {
    await awake(page);
    await page.getByLabel('Length of the programme, in weeks').fill('soon');
    await expect(page.locator('.planner-results')).toContainText('There is no result while');
    await page.evaluate(() => {
      location.hash = '#weeks=8';
    });
    await expect(page.getByLabel('Length of the programme, in weeks')).toHaveValue('8');
    await expect(ranking(page)).toHaveCount(5);
    await expect(page.locator('.problem')).toHaveCount(0);
  });

  test('after another fragment is typed into the address', async ({ page }) => {
    await awake(page, '#preset=skill');
    await page.evaluate(() => {
      location.hash = '#preset=culture';
    });
    await expect(ranking(page).first()).toHaveText('Job shadowing');
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'Skills and adoption' })).toBeChecked();
    await expect(ranking(page).first()).toHaveText('Workshops');
  });
});

test.describe('when the script cannot start', () => {
  test.use({
    tolerated: {
      faults: [
        /MethodSelector/,
        /Failed to (load|fetch)/,
        /hydrat/i,
        /ERR_FAILED/,
        /dynamically imported/,
      ],
    },
  });

  test('the page says so, and the opening result stays', async ({ page }) => {
    await page.route(/MethodSelector/, (route) => route.abort());
    await page.goto(path);
    await expect(page.getByText('The planner could not start')).toBeVisible();
    await expect(verdict(page)).toContainText('No single method leads');
    await expect(page.getByRole('slider').first()).toBeDisabled();
  });
});

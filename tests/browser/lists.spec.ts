import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { everyPath } from './support/every-path.ts';
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

const entries = (page: Page) => page.locator('[data-entry]:visible');

test('sessions are filtered by whom they serve, their method and their length', async ({
  page,
}) => {
  await page.goto('/sessions/');
  const all = await entries(page).count();
  await expect(page.getByRole('status')).toHaveText(`${all} of ${all} shown`);
  await page
    .getByRole('combobox', { name: 'Length', exact: true })
    .selectOption({ label: 'up to 30 minutes' });
  await expect(page).toHaveURL(/#minutes=30$/);
  const short = await entries(page).count();
  expect(short).toBeGreaterThan(0);
  expect(short).toBeLessThan(all);
  for (const tag of await page.locator('[data-entry]:visible .tag').allTextContents())
    expect(Number.parseInt(tag, 10)).toBeLessThanOrEqual(30);
  await page.getByRole('combobox', { name: 'For', exact: true }).selectOption('executive');
  await expect(page).toHaveURL(/#role=executive&minutes=30$/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(entries(page)).toHaveCount(all);
});

for (const [path, label, value] of [
  ['/checklists/', 'Part', 'run'],
  ['/templates/', 'For', 'mentor'],
  ['/pitfalls/', 'Part', 'measure'],
  ['/prompts/', 'Goes with', 'pair-session'],
  ['/kpis/', 'Bucket', 'business'],
  ['/evidence/', 'Grade', 'X'],
  ['/evidence/defaults/', 'Standing', 'judgement'],
  ['/evidence/sources/', 'Kind', 'vendor'],
] as const) {
  test(`${path} can be filtered by "${label}", and the option says how many there are`, async ({
    page,
  }) => {
    await page.goto(path);
    const select = page.getByRole('combobox', { name: label, exact: true });
    const option = await select.locator(`option[value=${value}]`).textContent();
    await select.selectOption(value);
    const count = Number(/\((\d+)\)$/.exec(option?.trim() ?? '')?.[1]);
    expect(count).toBeGreaterThan(0);
    await expect(entries(page)).toHaveCount(count);
    await page.reload();
    await expect(entries(page)).toHaveCount(count);
  });
}

test('a text is found in questions that are folded, whatever its capitals', async ({ page }) => {
  await page.goto('/prompts/');
  await page.getByLabel('Containing').fill('WINCE makes');
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText('Your brand');
});

test('the name of a term shows the term, also where a filter had hidden it', async ({ page }) => {
  await page.goto('/glossary/#q=tornado');
  await expect(entries(page)).not.toHaveCount(0);
  await expect(page.locator('#sponsor')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'sponsor';
  });
  await expect(page.locator('#sponsor')).toBeInViewport();
  await page.getByLabel('Containing').focus();
  await page.waitForLoadState('networkidle');
  expect(new URL(page.url()).hash).toBe('#sponsor');
});

test('two KPIs are seen side by side, with their formulas on one level', async ({ page }) => {
  await page.goto('/kpis/');
  const exactly = page.getByRole('cell').filter({ hasText: 'Pair sessions held ÷' });
  await expect(exactly).toBeHidden();
  await page.getByRole('checkbox', { name: 'Choose “Active pairs” to compare' }).check();
  await page
    .getByRole('checkbox', { name: 'Choose “Sessions held of sessions planned” to compare' })
    .check();
  await page.getByLabel('Side by side: only what you tick').check();
  await expect(exactly).toBeVisible();
  const [one, other] = await page.locator('tbody tr:visible').all();
  const tops = await Promise.all(
    [one, other].map(async (row) => (await row?.locator('.more').first().boundingBox())?.y),
  );
  expect(tops[0]).toBe(tops[1]);
  const lefts = await Promise.all([one, other].map(async (row) => (await row?.boundingBox())?.x));
  expect(lefts[0]).toBeLessThan(lefts[1] ?? 0);
});

test('the register says of each claim what it supports, and why one is refused', async ({
  page,
}) => {
  await page.goto('/evidence/#grade=X');
  for (const claim of await entries(page).all()) {
    await expect(claim).toContainText('Refused: ');
    await claim.getByText('What it supports, and what not').click();
    await expect(claim.getByText('What it does not', { exact: true })).toBeVisible();
    await expect(claim.getByText('Sources', { exact: true })).toBeVisible();
  }
});

test('the page of every claim says its grade, what it supports, what it does not and what was read', async ({
  page,
}) => {
  const other = /^\/evidence\/(?:defaults|sources)?\/?$/;
  const claims = everyPath().filter((path) => path.startsWith('/evidence/') && !other.test(path));
  expect(claims.length).toBeGreaterThan(30);
  for (const path of claims) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const terms = await page.locator('main dt').allTextContents();
    const needed = ['Evidence grade', 'What it supports', 'What it does not', 'What we read'];
    expect(terms, path).toEqual(expect.arrayContaining(needed));
    const grade = (await page.locator('main dd .seal').first().textContent())?.trim();
    expect(terms.includes('Why it may not be used'), path).toBe(grade === 'X');
    expect(terms.includes('Sources') || grade === 'D', path).toBe(true);
  }
});

test('how many defaults are judgement agrees with the filter, and with the page on the method', async ({
  page,
}) => {
  await page.goto('/evidence/defaults/#standing=judgement');
  const sentence = (await page.locator('.page-head').textContent()) ?? '';
  const [, judged = '', all = ''] = /(\d+) of (\d+) defaults/.exec(sentence) ?? [];
  await expect(page.getByRole('status')).toHaveText(`${judged} of ${all} shown`);
  await page.goto('/about/methodology/');
  await expect(page.locator('main')).toContainText(`${judged} of ${all} defaults`);
});

test('models are compared on all that the data knows of them', async ({ page }) => {
  await page.goto('/models/');
  for (const row of ['Who leads', 'How long', 'Effort', 'Cost', 'Needs first', 'Evidence'])
    await expect(page.getByRole('rowheader', { name: row, exact: true })).toBeVisible();
  await expect(page.locator('.models tbody td:empty')).toHaveCount(0);
});

test('beside a planner the library is sorted without touching the address of the plan', async ({
  page,
}) => {
  await page.goto('/plan/measure/');
  const before = page.url();
  await head(page, 'Unit').last().getByRole('button').click();
  await expect(head(page, 'Unit').last()).toHaveAttribute('aria-sort', 'ascending');
  expect(page.url()).toBe(before);
});

for (const path of [
  '/methods/#behaviour-change=4&sort=cost',
  '/kpis/#chosen=sessions-held+active-pairs&only=yes',
  '/sessions/#role=mentor',
  '/evidence/#grade=X',
  '/evidence/defaults/#standing=practice',
  '/prompts/#q=nothing+at+all+like+that',
]) {
  test(`${path} is accessible on a desk and on a phone, in both themes`, async ({ page }) => {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(page.getByRole('button', { name: 'Show all' })).toBeVisible();
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess).toBeLessThanOrEqual(0);
      expect(await axeFindings(page)).toEqual([]);
      expect(await axeFindingsInTheDark(page)).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/methods/', '/kpis/', '/sessions/', '/evidence/', '/glossary/']) {
    test(`all of ${path} stands there, and nothing that looks as if it sorted`, async ({
      page,
    }) => {
      await page.goto(`${path}#q=nothing`);
      const count = await page.locator('[data-entry]').count();
      expect(count).toBeGreaterThan(5);
      await expect(entries(page)).toHaveCount(count);
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
      await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
      await expect(page.locator('.browse-tools')).toBeHidden();
    });
  }
});

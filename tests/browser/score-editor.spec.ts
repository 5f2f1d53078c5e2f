import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';
import { openPlanner, saved } from './support/planning.ts';

const cap = 'Hours a week that each executive can give';
const status = (page: Page) => page.locator('.score-status');
const cell = (page: Page, method: string, week: number) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: method, exact: true }) })
    .getByRole('gridcell')
    .nth(week - 1);
const shadowing = 'Job shadowing';

test.beforeEach(async ({ page }) => {
  await openPlanner(page, '/plan/blend/');
  await page.getByLabel('Quarter', { exact: true }).check();
  await expect(cell(page, shadowing, 4)).toHaveAccessibleName('Week 4: shadow day');
});

test('by keyboard: an event is picked up, moved, put down, added and taken out, each told', async ({
  page,
}) => {
  await cell(page, 'Workshops', 1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, shadowing, 4)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Job shadowing picked up from week 4.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(status(page)).toHaveText('Week 6');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(
    'Job shadowing moved from week 4 to week 6. The week now takes 6.17 h of each executive; you allow 7 h.',
  );
  await expect(cell(page, shadowing, 6)).toBeFocused();
  await expect(cell(page, shadowing, 4)).toHaveAccessibleName(
    'Week 4: nothing. Add Job shadowing.',
  );

  await page.keyboard.press('Delete');
  await expect(status(page)).toHaveText('Job shadowing taken out of week 6.');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Job shadowing added in week 13.');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(page, shadowing, 4)).toHaveAccessibleName('Week 4: shadow day');
  await expect(cell(page, shadowing, 13)).toHaveAccessibleName(/nothing/);
});

test('Escape puts an event back where it was', async ({ page }) => {
  await cell(page, shadowing, 4).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('Escape');
  await expect(status(page)).toHaveText('Job shadowing is back in week 4.');
  await expect(cell(page, shadowing, 4)).toBeFocused();
  await expect(cell(page, shadowing, 4)).toHaveAccessibleName('Week 4: shadow day');
});

test('by pointer: an event is dragged, and what it breaks is told with the nearest week', async ({
  page,
}) => {
  await cell(page, shadowing, 4).scrollIntoViewIfNeeded();
  const from = await cell(page, shadowing, 4).boundingBox();
  const to = await cell(page, shadowing, 1).boundingBox();
  if (from === null || to === null) throw new Error('The score is not drawn.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(status(page)).toHaveText(
    'Job shadowing moved from week 4 to week 1. Job shadowing in week 1: with it the week takes 9.17 h of each executive; you allow 7 h. The nearest week that works is 2.',
  );
  await expect(cell(page, shadowing, 1)).toHaveAccessibleName(/The nearest week that works is 2/);
  await expect(page.getByRole('region', { name: 'What does not fit' })).toContainText(
    'Job shadowing in week 1',
  );
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(cell(page, shadowing, 1)).toHaveAccessibleName(/shadow day/);
});

test('a click adds, and buttons move and take out what is chosen', async ({ page }) => {
  await cell(page, shadowing, 7).click();
  await expect(status(page)).toContainText('Job shadowing added in week 7.');
  await page.getByRole('button', { name: 'Later: Job shadowing in week 7' }).click();
  await expect(cell(page, shadowing, 8)).toHaveAccessibleName('Week 8: shadow day');
  await page.getByRole('button', { name: 'Take out: Job shadowing in week 8' }).click();
  await expect(cell(page, shadowing, 8)).toHaveAccessibleName(/nothing/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, shadowing, 8)).toHaveAccessibleName('Week 8: shadow day');
});

test('on a phone the same is done in a list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(page.getByRole('grid')).toBeHidden();
  await page.getByText('The events as a list').click();
  await page.getByRole('button', { name: 'Earlier: Job shadowing in week 4' }).click();
  await expect(status(page)).toContainText('Job shadowing moved from week 4 to week 3.');
  await page.getByLabel('What', { exact: true }).selectOption('Peer circles');
  await page.getByLabel('In week', { exact: true }).selectOption('9');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(status(page)).toContainText('Peer circles added in week 9.');
  await expect(
    page.getByRole('button', { name: 'Take out: Peer circles in week 9' }),
  ).toBeVisible();
});

test('limits: half-days under a cap, closed weeks, a cap below everything, all weeks closed', async ({
  page,
}) => {
  await page.getByLabel(cap).fill('4');
  await expect(cell(page, shadowing, 2)).toHaveAccessibleName('Week 2: shadow half-day');
  await expect(page.locator('.verdict-box')).toContainText('To keep within 4 h');
  const closed = page.getByLabel('Weeks in which nothing happens');
  await closed.fill('2, 5-6');
  await expect(cell(page, shadowing, 2)).toHaveAccessibleName('Week 2 is closed');
  await closed.fill('1-13');
  await expect(page.getByText('If nothing happens in any of the 13 weeks')).toBeVisible();
  await expect(closed).toHaveValue('1-13');
  // The last plan that could be made is kept, and no figure stands beside inputs that it was not made from.
  await expect(page.getByRole('grid')).toBeHidden();
  await page.reload();
  await expect(closed).toHaveValue('2, 5, 6');
  await expect(cell(page, shadowing, 2)).toHaveAccessibleName('Week 2 is closed');
  await closed.fill('');
  await page.getByLabel(cap).fill('2');
  await expect(page.getByRole('region', { name: 'What does not fit' })).toContainText(
    'The smallest limit under which everything has a week is 3.17 h.',
  );
});

test('the calendar and the table are made on the device', async ({ page }) => {
  await page.getByLabel('First day').fill('30 November 2026');
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the calendar (.ics)' }).click();
  const file = await calendar;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = Buffer.concat(await (await file.createReadStream()).toArray()).toString();
  expect(text).toContain('DTSTART:20261130T090000');
  expect(text).toContain('SUMMARY:Sponsor check-in');
  const entries = text.split('BEGIN:VEVENT').length - 1;
  expect(entries).toBeGreaterThan(16);
  await expect(
    page.getByText(`The calendar is in your downloads: ${entries} entries.`),
  ).toBeVisible();
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the week table (.csv)' }).click();
  expect((await table).suggestedFilename()).toMatch(/\.csv$/);
  await page.getByText('Month by month').click();
  await expect(page.getByRole('table', { name: 'December 2026' })).toContainText('Mon 28 Dec');
});

test('what cannot be is told at the field, stays as typed, and the last plan is kept', async ({
  page,
}) => {
  for (const [label, typed, message] of [
    ['Executives', '0', '0 is outside 1 to 10,000'],
    ['Weeks', '3', '3 is outside 4 to 52'],
    ['Weeks', '53', '53 is outside 4 to 52'],
    ['First day', '31 February 2027', 'There is no “31 February 2027”'],
  ] as const) {
    const field = page.getByLabel(label, { exact: true });
    const before = await field.inputValue();
    await field.fill(typed);
    await expect(page.getByText(message)).toBeVisible();
    await expect(page.getByText('There is no result while').first()).toBeVisible();
    await page.reload();
    await expect(page.locator('.planner[data-awake]')).toBeVisible();
    await expect(field).toHaveValue(before);
    await expect(cell(page, shadowing, 4)).toHaveAccessibleName('Week 4: shadow day');
  }
});

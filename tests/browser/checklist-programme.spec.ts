import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';
import { openPlanner } from './support/planning.ts';
import { openProgrammeOn, programmeText, ticksKept } from './support/open-programme.ts';

const path = '/checklists/session-day/';
const list = 'session-day';

const box = (page: Page, name: string) => page.getByRole('checkbox', { name });
const status = (page: Page) => page.locator('tick-list').getByRole('status');

test('ticks of the open programme are written into it, and say whose they are', async ({
  page,
}) => {
  await openProgrammeOn(page, path);
  await expect(page.getByText('Ticks of Spring pilot')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Spring pilot' })).toHaveAttribute('href', '/plan/');
  await box(page, 'Put the phone away').check();
  await expect(status(page)).toHaveText('1 of 8 done. Kept in “Spring pilot”.');
  await box(page, 'Read last time').press('Space');
  await expect(status(page)).toHaveText('2 of 8 done. Kept in “Spring pilot”.');
  expect(await ticksKept(page)).toEqual({ [list]: ['note', 'phone'] });
  // Other content may mean other figures: only a planner can say so.
  expect(await programmeText(page)).toContain('another-content');
  expect(await page.evaluate(() => localStorage.getItem('turnabout-ticks-session-day'))).toBeNull();
  await page.reload();
  await expect(box(page, 'Put the phone away')).toBeChecked();
});

test('a clearing is taken back, here and with undo of the plan', async ({ page }) => {
  await openProgrammeOn(page, path, { ticks: { [list]: ['note', 'of-another-edition', 'phone'] } });
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(status(page)).toHaveText('0 of 8 done. Kept in “Spring pilot”.');
  expect(await ticksKept(page)).toEqual({});
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(status(page)).toHaveText('2 of 8 done. Kept in “Spring pilot”.');
  expect(await ticksKept(page)).toEqual({ [list]: ['note', 'of-another-edition', 'phone'] });
  await page.waitForTimeout(1_100);
  await page.getByRole('button', { name: 'Clear all ticks' }).click();
  await expect(box(page, 'Put the phone away')).not.toBeChecked();
  await openPlanner(page, '/plan/measure/');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('Undone: Ticks in “Session day”')).toBeAttached();
  await page.goto(path);
  await expect(box(page, 'Put the phone away')).toBeChecked();
});

test('ticks made without a programme stay apart until they are moved, and can be moved back', async ({
  page,
}) => {
  await page.goto(path);
  await box(page, 'Put the phone away').check();
  await box(page, 'Read last time').check();
  await openProgrammeOn(page, path, { ticks: { [list]: ['next', 'note'] } });
  await expect(status(page)).toHaveText('2 of 8 done. Kept in “Spring pilot”.');
  await expect(box(page, 'Put the phone away')).not.toBeChecked();
  await expect(page.getByText('Ticked on this device without a programme: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Move them to “Spring pilot”' }).click();
  await expect(page.getByText('Moved to “Spring pilot”: 1.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(box(page, 'Put the phone away')).toBeChecked();
  expect(await ticksKept(page)).toEqual({ [list]: ['next', 'note', 'phone'] });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Ticked on this device without a programme: 1.')).toBeVisible();
  expect(await ticksKept(page)).toEqual({ [list]: ['next', 'note'] });
  // Without the programme they are there as before.
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) storage.removeItem('turnabout-open');
  });
  await page.reload();
  await expect(box(page, 'Put the phone away')).toBeChecked();
  await expect(status(page)).toHaveText('2 of 8 done. Kept on this device.');
});

test('two tabs tick the same programme and neither undoes the other', async ({ page, context }) => {
  await openProgrammeOn(page, path);
  const other = await context.newPage();
  await other.goto(path);
  await box(page, 'Put the phone away').check();
  await expect(box(other, 'Put the phone away')).toBeChecked();
  await box(other, 'Read last time').check();
  await expect(box(page, 'Read last time')).toBeChecked();
  expect(await ticksKept(page)).toEqual({ [list]: ['note', 'phone'] });
});

test('clicks in quick succession are all kept', async ({ page }) => {
  await openProgrammeOn(page, path);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLInputElement>('.tick')) each.click();
  });
  await expect(status(page)).toHaveText('8 of 8 done. Kept in “Spring pilot”.');
  expect((await ticksKept(page))[list]).toHaveLength(8);
});

test('the index says how far each list is, for the programme or without one', async ({ page }) => {
  await page.goto(path);
  await box(page, 'Put the phone away').check();
  await page.goto('/checklists/');
  await expect(page.getByText('1 of 8 done')).toBeVisible();
  await expect(page.locator('tick-count:not(:empty)')).toHaveCount(1);
  await openProgrammeOn(page, '/checklists/', { ticks: { [list]: ['note', 'next', 'gone'] } });
  await expect(page.getByText('2 of 8 done in “Spring pilot”')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('where something is in the way', () => {
  test('a full storage is said, and the box shows what is kept', async ({ page }) => {
    await openProgrammeOn(page, path, { ticks: { [list]: ['note'] } });
    const before = await programmeText(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await box(page, 'Put the phone away').click();
    await expect(status(page)).toContainText('The storage of this browser is full');
    await expect(box(page, 'Put the phone away')).not.toBeChecked();
    await expect(box(page, 'Read last time')).toBeChecked();
    expect(await programmeText(page)).toBe(before);
  });

  test('a newer record is left as it is', async ({ page }) => {
    await openProgrammeOn(page, path, { version: 2 });
    const before = await programmeText(page);
    await box(page, 'Put the phone away').click();
    await expect(status(page)).toContainText('A newer version of this site');
    await expect(box(page, 'Put the phone away')).not.toBeChecked();
    expect(await programmeText(page)).toBe(before);
  });

  test('a programme that was deleted meanwhile: the tick stays on the device', async ({ page }) => {
    await openProgrammeOn(page, path);
    await page.evaluate(() => {
      localStorage.removeItem('turnabout-programme-spring');
    });
    await box(page, 'Put the phone away').check();
    await expect(status(page)).toHaveText('1 of 8 done. Kept on this device.');
    await expect(page.getByText('Ticks of')).toBeHidden();
  });

  test.describe('no network', () => {
    test.use({ tolerated: { faults: [/change-ticks/, /ERR_FAILED/, /preload/] } });

    test('what cannot be loaded is said, and nothing is changed', async ({ page }) => {
      await openProgrammeOn(page, path);
      await page.route(/change-ticks/, (route) => route.abort('failed'));
      await box(page, 'Put the phone away').click();
      await expect(status(page)).toContainText('There seems to be no network');
      await expect(box(page, 'Put the phone away')).not.toBeChecked();
    });
  });
});

test('a long name overflows nothing at 320 px, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(path);
  await box(page, 'Put the phone away').check();
  const name = 'Weiterbildungsprogrammverantwortlichenbesprechungsvorbereitung im Frühjahr';
  await openProgrammeOn(page, path, { name, ticks: { [list]: ['note'] } });
  await expect(page.getByText('Ticked on this device without')).toBeVisible();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await wide()).toBeLessThanOrEqual(320);
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindingsInTheDark(page)).toEqual([]);
});

test('on paper a ticked box is ticked, and says whose ticks they are', async ({ page }) => {
  await openProgrammeOn(page, path, { ticks: { [list]: ['note'] } });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Ticks of Spring pilot')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear all ticks' })).toBeHidden();
  const mark = (name: string) =>
    box(page, name).evaluate((each) => getComputedStyle(each, '::before').content);
  expect(await mark('Read last time')).toBe('"✓"');
  expect(await mark('Put the phone away')).toBe('none');
});

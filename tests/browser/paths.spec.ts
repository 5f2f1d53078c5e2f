import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';

const chapter = '/playbook/measure/roi-honestly/';
const foot = (page: Page) => page.locator('page-read');

/** Goes to a page and on to its foot, which is loaded then. */
async function goToFoot(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await toFoot(page);
}

/** A press of End, as a reader would; again if the page was not yet there to be moved. */
const toFoot = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('End');
    const left = await page.evaluate(
      () => document.documentElement.scrollHeight - innerHeight - scrollY,
    );
    expect(left).toBeLessThan(2);
  }).toPass();
const path = (page: Page, title: string) =>
  page.locator('.path').filter({ has: page.getByRole('heading', { name: title }) });
const lead = (page: Page) => path(page, 'Lead your first pilot');
const kept = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));

test('a chapter is marked as read at its foot, by nothing else, and unmarked again', async ({
  page,
}) => {
  await goToFoot(page, chapter);
  await expect(foot(page).getByRole('button')).toHaveText('Mark as read');
  expect(await kept(page)).toEqual({});
  await foot(page).getByRole('button').press('Enter');
  await expect(foot(page).getByRole('status')).toHaveText('Read. Only this device knows.');
  await expect(foot(page).getByRole('button')).toBeFocused();
  expect(await kept(page)).toEqual({ 'turnabout-read': '["chapters/measure/roi-honestly"]' });
  await page.reload();
  await toFoot(page);
  await expect(foot(page).getByRole('button')).toHaveText('Mark as unread');
  await foot(page).getByRole('button').click();
  await expect(foot(page).getByRole('status')).toBeEmpty();
  expect(await kept(page)).toEqual({});
});

test('the path that is followed leads on from each page’s foot', async ({ page }) => {
  await page.goto('/paths/');
  await lead(page).getByRole('button', { name: 'Follow this path' }).click();
  await expect(page.getByRole('status')).toContainText('You follow this path');
  await expect(lead(page).getByRole('button')).toHaveText('Stop following');
  await expect(lead(page)).toContainText('Your path, 0 of 8 read');
  await goToFoot(page, chapter);
  await expect(foot(page)).toContainText('Step 5 of 8 on your path Lead your first pilot, 0 read.');
  await foot(page).getByRole('button').click();
  await expect(foot(page)).toContainText('1 read.');
  await foot(page).getByRole('link', { name: 'Next: Before kick-off' }).click();
  // A step of another kind has the same foot.
  await toFoot(page);
  await expect(foot(page)).toContainText('Step 6 of 8');
  await expect(foot(page).getByRole('link', { name: 'Next: Mid-point' })).toBeVisible();
  // So has a chapter that is not on the path.
  await goToFoot(page, '/playbook/run/check-ins/');
  await expect(foot(page)).toContainText('Your path: Lead your first pilot, 1 of 8 read.');
  await expect(foot(page).getByRole('link', { name: /^Next: When not/ })).toBeVisible();
});

test('at the end of a path it goes back to what was left out, and says when nothing is', async ({
  page,
}) => {
  await page.goto('/paths/');
  await lead(page).getByRole('button').click();
  const boxes = lead(page).getByRole('checkbox');
  for (const box of (await boxes.all()).slice(1)) await box.check();
  await expect(lead(page)).toContainText('7 of 8 read');
  await goToFoot(page, '/templates/post-cycle-report/');
  await expect(foot(page).getByRole('link', { name: /^Next: When not/ })).toBeVisible();
  await goToFoot(page, '/playbook/decide/when-not-to/');
  await expect(foot(page)).toContainText('Nothing else on it is left to read.');
});

test('the home page leads on, and moves nothing', async ({ page }) => {
  for (const width of [320, 800, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    const doors = page.locator('.doors');
    const without = await doors.boundingBox();
    await expect(page.locator('continue-reading')).toBeEmpty();
    await page.evaluate(() => {
      localStorage.setItem('turnabout-read', '["chapters/decide/what-reverse-mentoring-is"]');
    });
    await page.reload();
    const link = page.locator('continue-reading').getByRole('link');
    await expect(link).toHaveText('Continue reading: Reverse, traditional or hybrid');
    await page.evaluate(() => {
      localStorage.setItem('turnabout-path', 'lead');
    });
    await page.reload();
    await expect(link).toHaveText('Continue reading: When not to (0 of 8 read)');
    expect(await doors.boundingBox()).toEqual(without);
  }
  await page.locator('continue-reading').getByRole('link').click();
  await expect(page).toHaveURL(/when-not-to/);
});

test('what was read is forgotten on request, and brought back', async ({ page }) => {
  await page.goto('/paths/');
  await expect(page.getByRole('button', { name: 'Forget what I have read' })).toBeHidden();
  await page.getByRole('checkbox', { name: 'Read: Edition' }).press('Space');
  await lead(page).getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Forget what I have read' }).click();
  await expect(page.getByRole('status')).toHaveText('Forgotten.');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await kept(page)).toEqual({});
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('checkbox', { name: 'Read: Edition' })).toBeChecked();
  await expect(lead(page)).toContainText('1 of 8 read');
});

test('a page that stands on several paths is read on all of them, and other tabs hear of it', async ({
  page,
  context,
}) => {
  await page.goto('/paths/');
  const other = await context.newPage();
  await goToFoot(other, '/playbook/decide/when-not-to/');
  await foot(other).getByRole('button').click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(path(page, 'Sponsor it')).toContainText('1 of 6 read');
  await lead(page).getByRole('button').click();
  await expect(foot(other)).toContainText('Step 1 of 8 on your path');
  await lead(page).getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText('You follow no path.');
  await expect(foot(other)).not.toContainText('your path');
});

test('each role has a path, and each step leads to a page', async ({ page, request }) => {
  await page.goto('/paths/');
  await expect(page.locator('.path')).toHaveCount(7);
  const links = await page.locator('.path li a').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  for (const address of new Set(addresses))
    expect((await request.get(address ?? '')).ok()).toBe(true);
});

test('a blocked storage is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await goToFoot(page, chapter);
  await foot(page).getByRole('button').click();
  await expect(foot(page).getByRole('status')).toHaveText(
    'This browser does not let the page keep it.',
  );
  await page.goto('/paths/');
  await lead(page).getByRole('checkbox').first().click();
  await expect(page.getByRole('status')).toHaveText('This browser does not let the page keep it.');
  await expect(lead(page).getByRole('checkbox').first()).not.toBeChecked();
});

test('something else in the storage is survived', async ({ page }) => {
  await page.goto(chapter);
  await page.evaluate(() => {
    localStorage.setItem('turnabout-read', '{"not":"a list"');
    localStorage.setItem('turnabout-path', 'of-another-edition');
  });
  await page.reload();
  await toFoot(page);
  await foot(page).getByRole('button').click();
  await expect(foot(page).getByRole('status')).toContainText('Read.');
  await page.goto('/');
  await expect(page.locator('continue-reading').getByRole('link')).toBeVisible();
});

test('axe finds nothing and nothing overflows at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of ['/paths/', chapter, '/']) {
    await page.goto(address);
    await page.evaluate(() => {
      localStorage.setItem('turnabout-read', '["chapters/measure/roi-honestly"]');
      localStorage.setItem('turnabout-path', 'lead');
    });
    await page.reload();
    await toFoot(page);
    await expect(page.getByText('of 8').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindingsInTheDark(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('paths are lists of links, and no foot promises anything', async ({ page }) => {
    await page.goto('/paths/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(lead(page).getByRole('link', { name: 'ROI, honestly' })).toBeVisible();
    await page.goto(chapter);
    await expect(foot(page)).toHaveText('');
  });
});

test('the playbook shows its parts, what was read, and where to go on', async ({ page }) => {
  await page.goto('/playbook/');
  const parts = page.getByRole('navigation', { name: 'Parts of the playbook' });
  await parts.getByRole('link', { name: 'Measure' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Measure' })).toBeInViewport();
  await expect(page.locator('read-mark').filter({ hasText: 'Read' })).toHaveCount(0);
  await goToFoot(page, '/playbook/decide/when-not-to/');
  await foot(page).getByRole('button', { name: 'Mark as read' }).click();
  await page.goto('/playbook/');
  const read = page.locator('.chapter-list > li').filter({ hasText: 'When not to' });
  await expect(read.locator('read-mark')).toHaveText('Read');
  await expect(page.locator('read-mark').filter({ hasText: 'Read' })).toHaveCount(1);
  await expect(page.locator('continue-reading').getByRole('link')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { axeFindings, axeFindingsInTheDark } from './support/axe.ts';
import { expect, test } from './support/fixture.ts';

const path = '/playbook/measure/roi-honestly/';
const definition = 'KPIs that may measure the same gain.';
const term = (page: Page) => page.getByRole('link', { name: 'group', exact: true });
const seal = (page: Page) => page.locator('.prose a.seal[href="/evidence/phillips-rules/"]');
const note = (page: Page) => page.getByRole('note').and(page.locator('#note'));

test('a definition opens on hover, stays while the pointer is in it, and closes behind it', async ({
  page,
}) => {
  await page.goto(path);
  await expect(note(page)).toBeHidden();
  await term(page).hover();
  await expect(note(page)).toContainText(definition);
  await note(page).hover();
  await page.waitForTimeout(500);
  await expect(note(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(note(page)).toBeHidden();
  // The browser's own tooltip would lie over it.
  await expect(term(page)).not.toHaveAttribute('title');
});

test('Escape closes it without moving pointer or focus', async ({ page }) => {
  await page.goto(path);
  await term(page).hover();
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await page.waitForTimeout(300);
  await expect(note(page)).toBeHidden();
});

test('by keyboard it opens on focus, its link comes next, and it closes when focus leaves', async ({
  page,
}) => {
  await page.goto(path);
  await page.keyboard.press('Tab');
  await term(page).focus();
  await expect(note(page)).toContainText(definition);
  await expect(term(page)).toHaveAttribute('aria-describedby', 'note');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'In the glossary' })).toBeFocused();
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await expect(term(page)).toBeFocused();
  await expect(term(page)).not.toHaveAttribute('aria-describedby');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(note(page)).toBeHidden();
  await term(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary/#overlap-group');
});

test('a seal opens the claim: statement, grade, source and the way to its page', async ({
  page,
}) => {
  await page.goto(path);
  await seal(page).hover();
  await expect(note(page)).toContainText('Rules for counting conservatively');
  await expect(note(page)).toContainText('The Phillips method of evaluation asks you to isolate');
  await expect(note(page)).toContainText('Evidence grade C: Single case');
  await expect(note(page)).toContainText('Sources: Phillips, ROI Methodology');
  await note(page).getByRole('link').click();
  await expect(page).toHaveURL('/evidence/phillips-rules/');
});

test('the seal of a default opens its range and its reason', async ({ page }) => {
  await page.goto(path);
  await page.locator('.prose a.seal[href="/evidence/defaults/#overhead"]').hover();
  await expect(note(page)).toContainText('Overhead on cash lines: 10%');
  await expect(note(page)).toContainText('Our judgement: rooms, administration');
});

test('nothing is loaded before a seal is opened, and one note is open at a time', async ({
  page,
}) => {
  const notes: string[] = [];
  page.on('request', (request) => {
    if (/evidence\/.*\.json/.test(request.url())) notes.push(new URL(request.url()).pathname);
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(notes).toEqual([]);
  await seal(page).hover();
  await expect(note(page)).toContainText('Rules for counting');
  await term(page).hover();
  await expect(note(page)).toContainText(definition);
  await expect(note(page)).not.toContainText('Rules for counting');
  await seal(page).hover();
  await expect(note(page)).toContainText('Rules for counting');
  expect(notes).toEqual(['/evidence/phillips-rules.json']);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a tap opens it, a second one or one elsewhere closes it, and nothing overflows', async ({
    page,
  }) => {
    await page.goto(path);
    await seal(page).tap();
    await expect(note(page)).toContainText('Rules for counting');
    expect(page.url()).toContain(path);
    const box = await note(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await seal(page).tap();
    await expect(note(page)).toBeHidden();
    await term(page).tap();
    await expect(note(page)).toContainText(definition);
    await page.getByRole('heading', { name: 'Five rules for adding up' }).tap();
    await expect(note(page)).toBeHidden();
    await term(page).tap();
    await page.getByRole('link', { name: 'In the glossary' }).tap();
    await expect(page).toHaveURL('/glossary/#overlap-group');
  });
});

test('axe finds nothing with a note open, light and dark', async ({ page }) => {
  await page.goto(path);
  await seal(page).hover();
  await expect(note(page)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(await axeFindingsInTheDark(page)).toEqual([]);
});

test('an open note is not printed', async ({ page }) => {
  await page.goto(path);
  await term(page).hover();
  await expect(note(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(note(page)).toBeHidden();
});

test.describe('without a network', () => {
  test.use({ tolerated: { faults: [/evidence/, /ERR_FAILED/] } });

  test('a seal is the link that it was served as', async ({ page }) => {
    await page.goto(path);
    await page.route(/evidence\/.*\.json/, (route) => route.abort('failed'));
    await seal(page).hover();
    await page.waitForTimeout(400);
    await expect(note(page)).toBeHidden();
    await seal(page).click();
    await expect(page).toHaveURL('/evidence/phillips-rules/');
  });
});

test.describe('where there are no popovers', () => {
  test('a term is a link with its definition as title', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await page.goto(path);
    await expect(term(page)).toHaveAttribute('title', new RegExp(definition));
    await term(page).click();
    await expect(page).toHaveURL('/glossary/#overlap-group');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('terms and seals are links', async ({ page }) => {
    await page.goto(path);
    await expect(term(page)).toHaveAttribute('title', new RegExp(definition));
    await expect(seal(page)).toHaveAttribute('href', '/evidence/phillips-rules/');
  });
});

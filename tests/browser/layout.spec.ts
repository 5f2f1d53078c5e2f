import { everyPath, onePathOfEachKind } from './support/every-path.ts';
import { expect, test } from './support/fixture.ts';

const kinds = onePathOfEachKind(everyPath());

test('no page is wider than its window, from a phone to a wide screen', async ({ page }) => {
  for (const path of kinds) {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${path} at ${String(width)} pixels`).toBeLessThanOrEqual(0);
    }
  }
});

test('text at twice its size does not widen a phone page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  for (const path of kinds) {
    await page.goto(path);
    // Browser zoom of 200 % halves the window in CSS pixels.
    await page.setViewportSize({ width: 320, height: 450 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess, path).toBeLessThanOrEqual(0);
  }
});

test('the skip link is the first stop of the keyboard and leads to the text', async ({ page }) => {
  await page.goto('/methods/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('every stop of the keyboard can be seen', async ({ page }) => {
  await page.goto('/');
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === null ? '' : getComputedStyle(focused).outlineStyle;
    });
    expect(outline).toBe('solid');
  }
});

test('every page has a title, a description and one first heading of its own', async ({
  request,
}) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const path of everyPath()) {
    // As it is served: neither may need a script.
    const page = await (await request.get(path)).text();
    expect(page.match(/<h1[\s>]/g), path).toHaveLength(1);
    titles.add(/<title>([^<]+)<\/title>/.exec(page)?.[1] ?? '');
    const description = /<meta name="description" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(description, path).toMatch(/\S{2,}/);
    descriptions.add(description);
  }
  expect(titles.size).toBe(everyPath().length);
  expect(descriptions.size).toBe(everyPath().length);
});

test('on paper there is no navigation, and folded tables are open', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/blends/quarter/');
  await expect(page.locator('.site-header')).toBeHidden();
  await expect(page.locator('.site-footer')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.drawn-table tbody tr').first()).toBeVisible();
});

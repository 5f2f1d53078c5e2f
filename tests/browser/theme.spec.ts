import { expect, test } from './support/fixture.ts';

const storage = () => Object.keys(localStorage);

test('nothing is stored before the reader acts', async ({ page, context }) => {
  for (const path of ['/', '/plan/methods/', '/search/', '/methods/workshops/']) {
    await page.goto(path);
    expect(await page.evaluate(storage)).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
});

test('the chosen theme holds on the next page, and can be given back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: 'Dark' }).check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto('/methods/');
  expect(await paper()).toBe(dark);
  await page.getByRole('radio', { name: 'As your device' }).check();
  expect(await paper()).toBe(light);
  expect(await page.evaluate(storage)).toEqual([]);
});

test('without storage the theme still changes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

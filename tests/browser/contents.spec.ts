import { expect, test } from './support/fixture.ts';

test('the contents of a page show which section is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/playbook/measure/roi-honestly/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const current = contents.locator('[aria-current="location"]');
  await expect(current).toHaveCount(0);
  await contents.getByRole('link', { name: 'Show three readings' }).click();
  await expect(current).toHaveText('Show three readings');
  await page.getByRole('heading', { name: 'Run it backwards' }).evaluate((heading) => {
    heading.scrollIntoView();
  });
  await expect(current).toHaveText('Run it backwards');
  await page.evaluate(() => {
    window.scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect(current).toHaveText('What the evidence allows');
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect(current).toHaveCount(0);
});

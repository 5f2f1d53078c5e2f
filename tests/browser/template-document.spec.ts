import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/fixture.ts';

const path = '/templates/pairing-charter/';

const status = (page: Page) => page.locator('.form-foot').getByRole('status');
const pressed = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('the document is copied and downloaded as Markdown, and both are said', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/templates/session-log/');
  await page.getByLabel('Day of the session').fill('2027-04-09');
  await page.getByRole('radio', { name: 'Shortened' }).check();
  await page.getByLabel('What came of what was to be tried').fill('# not *loud*');
  await pressed(page, 'Copy as Markdown');
  await expect(status(page)).toHaveText('Copied. Paste it where you like.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('# Session log\n\n## The line\n\nNothing that was said stands here.');
  expect(copied).toContain('**Day of the session**\n\n9 April 2027\n');
  expect(copied).toContain('- [ ] As planned\n- [x] Shortened\n');
  expect(copied).toContain('\\# not \\*loud\\*');
  expect(copied).toContain('**The decision or measure it touches**\n\n____');
  const downloading = page.waitForEvent('download');
  await pressed(page, 'Download as Markdown (.md)');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('session-log.md');
  expect(readFileSync(await download.path(), 'utf8')).toBe(copied);
  await expect(status(page)).toHaveText('Downloaded: session-log.md');
});

test('where nothing can be copied, the download is pointed to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(path);
  await pressed(page, 'Copy as Markdown');
  await expect(status(page)).toContainText('Download it instead.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a document to print, with lines and no field that looks live', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Mentor, who teaches')).toBeVisible();
    await expect(page.locator('[data-field="mentor"] .ruled')).toBeVisible();
    await expect(page.getByText('For example: Sam Kowalski')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.locator('.document').getByRole('button')).toHaveCount(0);
  });
});

import type { Page } from '@playwright/test';

/** The link that "Copy the link" puts into the clipboard. */
export async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Share and keep').click();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByText('The link is copied').waitFor();
  await page.getByText('Share and keep').click();
  return page.evaluate(() => navigator.clipboard.readText());
}

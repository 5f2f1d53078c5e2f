import { expect, type Page } from '@playwright/test';

/** Waits until the device has stored everything that it stores on a first visit. */
export async function everythingStored(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(isRestStored), { timeout: 120_000, intervals: [250] })
    .toBe(true);
}

/** Waits until a timer's page says that it is stored, and with it everything that is stored first. */
export async function firstPartStored(page: Page): Promise<void> {
  await expect(page.getByText('Stored on this device')).toBeVisible({ timeout: 120_000 });
}

/** Runs in the page: the worker notes the build whose files are complete beside them. */
async function isRestStored(): Promise<boolean> {
  const note = await caches.match('/offline-files.json?stored');
  if (note === undefined) return false;
  const { built } = (await note.json()) as { built: string };
  return built !== '';
}

import { expect, type Page } from '@playwright/test';

const noon = new Date('2026-11-23T12:00:00Z');
export const key = 'turnabout-run-pair-session';

/** Opens session mode of the hour of 10, 30, 15 and 5 minutes, on a clock of our own that stands at noon. */
export async function openSession(page: Page): Promise<void> {
  await page.clock.install({ time: noon });
  await page.clock.pauseAt(new Date(noon.getTime() + 1000));
  await page.goto('/run/session/pair-session/');
  await expect(page.locator('session-timer[data-awake]')).toBeVisible();
}

export const left = (page: Page) => page.getByRole('timer');
export const whole = (page: Page) => page.locator('[data-part="whole"]');
export const drift = (page: Page) => page.locator('[data-part="drift"]');
export const said = (page: Page) => page.getByRole('status');
export const step = (page: Page) => page.locator('.run-steps h2').filter({ visible: true });
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
export const run = (page: Page, minutes: number) => page.clock.runFor(minutes * 60_000);
/** Time passes without the page hearing of it, as in the background or under a locked screen. */
export const sleep = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000);

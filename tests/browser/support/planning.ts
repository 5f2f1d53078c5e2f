import { expect, type Page } from '@playwright/test';

/** Opens a planner and waits until its controls are live. */
export async function openPlanner(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
}

/** Opens the hub and waits until it has read the device. */
export async function openHub(page: Page): Promise<void> {
  await page.goto('/plan/');
  await expect(page.locator('.hub[data-awake]')).toBeVisible();
}

/** Begins a programme with a shipped blend; the first planner is open then. */
export async function beginWith(page: Page, blend: string): Promise<void> {
  await openHub(page);
  await page.getByRole('region', { name: 'Start a programme' }).getByText(blend).click();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
  await expect(nameField(page)).toHaveValue(blend);
}

/** Goes to another step by its link. */
export async function goToStep(page: Page, step: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps of your plan' }).getByText(step).click();
  await expect(
    page.getByRole('link', { name: step }).and(page.locator('[aria-current]')),
  ).toBeVisible();
  await expect(page.locator('.planner[data-awake]')).toBeVisible();
}

export const nameField = (page: Page) => page.getByLabel('Name of the programme');
export const saved = (page: Page) => page.getByText(/^Saved on this device/);

/** What the device keeps under our names. */
export function keptRecords(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).filter(([key]) => key.startsWith('turnabout-programme-')),
    ),
  );
}

import { expect, type Locator, type Page } from '@playwright/test';
import { openPlanner } from './planning.ts';

/** Opens the business case with a shipped example. */
export async function openExample(page: Page, example: string): Promise<void> {
  await openPlanner(page, '/plan/case/');
  await page.getByRole('button', { name: `Take it: ${example}` }).click();
  await expect(verdict(page)).not.toContainText('What it may return is open');
}

/** The inputs of a measure that has a value, opened. */
export async function openCard(page: Page, measure: string): Promise<Locator> {
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('button', { name: `Take its value out: ${measure}`, includeHidden: true }),
  });
  await card.locator('summary').first().click();
  return card;
}

export const results = (page: Page) => page.getByRole('region', { name: 'What follows from it' });
export const verdict = (page: Page) => results(page).getByRole('status').first();
export const partOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Everything that can be read on the page, with the names of drawings and what is typed into fields. */
export async function everythingSaid(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const named = [...main.querySelectorAll('[aria-label], input')].map((element) =>
      element instanceof HTMLInputElement ? element.value : element.getAttribute('aria-label'),
    );
    return [
      main.textContent,
      ...named,
      ...[...main.querySelectorAll('[d]')].map((e) => e.getAttribute('d')),
    ].join('\n');
  });
}

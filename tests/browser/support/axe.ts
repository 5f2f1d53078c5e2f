import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Part of WCAG 2.2 AA, and off in axe unless asked for.
  rules: { 'target-size': { enabled: true } },
};

/** Axe on one page. Our pages hold no frames, so it need not gather results in a page of its own, which takes a third of the time. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

/** Everything that axe finds wrong with the page as it is now, as sentences. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await axeOn(page).options(rules).analyze();
  return described(violations);
}

/** What axe finds in the dark. What depends on the theme is colour; everything else is the same page. */
export async function axeFindingsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await drawn(page);
  const { violations } = await axeOn(page)
    .withRules(['color-contrast', 'link-in-text-block'])
    .analyze();
  return described(violations);
}

/** Two frames: by then the other theme is on the screen. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            resolve();
          }),
        );
      }),
  );
}

function described(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

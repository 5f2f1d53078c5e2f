import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyPath } from './support/every-path.ts';
import { expect, test } from './support/fixture.ts';

// A page that axe keeps busy for seconds may be late to draw its fonts; Chromium then warns that they were not used.
test.use({ tolerated: { faults: [/preloaded using link preload/] } });

const rules = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Part of WCAG 2.2 AA, and off in axe unless asked for.
  rules: { 'target-size': { enabled: true } },
};
const share = 12;
const paths = everyPath();
const groups = Array.from({ length: Math.ceil(paths.length / share) }, (_, index) =>
  paths.slice(index * share, (index + 1) * share),
);

for (const group of groups) {
  test(`axe finds nothing from ${group[0]} to ${group.at(-1)}, light and dark`, async ({
    page,
  }) => {
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      const light = await new AxeBuilder({ page }).options(rules).analyze();
      expect(described(light.violations), `${path}, light`).toEqual([]);
      // What depends on the theme is colour; everything else is the same page.
      await page.emulateMedia({ colorScheme: 'dark' });
      await drawn(page);
      const dark = await new AxeBuilder({ page })
        .withRules(['color-contrast', 'link-in-text-block'])
        .analyze();
      expect(described(dark.violations), `${path}, dark`).toEqual([]);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a planner whose script has not come, ${theme}`, async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
    await page.route(/MethodSelector/, async (route) => {
      await held;
      await route.continue();
    });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/plan/methods/', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('slider').first()).toBeDisabled();
    const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
    expect(described(violations)).toEqual([]);
    release(undefined);
    await expect(page.getByRole('slider').first()).toBeEnabled();
  });
}

test('axe finds nothing on the page of a missing page', async ({ page }) => {
  await page.goto('/404.html');
  const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
  expect(described(violations)).toEqual([]);
});

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

import type { Page } from '@playwright/test';
import axeCore, { type AxeResults, type RunOptions } from 'axe-core';

/** Everything of WCAG 2.2 AA that a machine can see, and what its makers call good practice. */
const everything: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Part of WCAG 2.2 AA, and off in axe unless asked for.
  rules: { 'target-size': { enabled: true } },
};

/** What depends on the theme is colour; everything else is the same page. */
const ofColours: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Everything that axe finds wrong with the page as it is now, as sentences. */
export async function axeFindings(page: Page): Promise<string[]> {
  return findings(page, everything);
}

/** What axe finds in the dark. */
export async function axeFindingsInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await drawn(page);
  return findings(page, ofColours);
}

declare global {
  interface Window {
    /** In the page, once `findings` has put it there. */
    axe?: typeof axeCore;
  }
}

/**
 * Runs axe in the page: put there once, and asked for violations alone, it takes half the time that it takes to look up every element that
 * passes. Our pages hold no frames, into which it would have to be put too.
 */
async function findings(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const violations = await page.evaluate(
    async (wanted) => {
      const results = await window.axe?.run(document, wanted);
      return results?.violations;
    },
    { ...options, resultTypes: ['violations'] satisfies RunOptions['resultTypes'] },
  );
  if (violations === undefined) throw new Error('axe is not in the page');
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

function described(violations: AxeResults['violations']): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

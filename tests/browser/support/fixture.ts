import { test as base, expect } from '@playwright/test';
import { watchContext } from './watch-context.ts';

interface Watching {
  /** Faults that a test provokes on purpose, such as `/status 404/`; everything else fails it. */
  tolerated: { readonly faults: readonly RegExp[] };
  /** What went wrong so far. Filled by itself; a test seldom needs it. */
  faults: string[];
}

/** Playwright's `test`, which also fails where the page misbehaves behind the reader's back. */
export const test = base.extend<Watching>({
  tolerated: [{ faults: [] }, { option: true }],
  faults: [
    async ({ context, baseURL, tolerated }, use) => {
      const faults: string[] = [];
      await watchContext(context, new URL(baseURL ?? '').origin, faults);
      await use(faults);
      const serious = faults.filter(
        (fault) => !tolerated.faults.some((pattern) => pattern.test(fault)),
      );
      expect(serious, 'the pages behave: no errors, violations or foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

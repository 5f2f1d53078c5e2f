import { z } from 'zod';
import type { PageWeight } from './page-weight.ts';

/** A KB as gzip, file managers and the goals of this project count it. */
const bytesPerKb = 1024;

const kilobytes = z.number().positive();

/** `budgets` in package.json: KB by kind of page. */
export const budgetsSchema = z.strictObject({
  /** Pages without an island. */
  reading: z.strictObject({
    html: kilobytes,
    css: kilobytes,
    js: kilobytes,
    /** Whether a reading page may load React. */
    react: z.boolean(),
  }),
  /** Pages that list a collection: they grow with it, so only their HTML may be larger. */
  list: z.strictObject({ html: kilobytes }),
  /** Documents to print: many pages in one, loaded on purpose, so only their HTML may be larger. */
  printed: z.strictObject({ html: kilobytes }),
  /** Pages with an island; what they load later, such as charts, is not counted. */
  planner: z.strictObject({ js: kilobytes }),
  /** Fonts that a page asks for at once. */
  fonts: kilobytes,
});

export type Budgets = z.infer<typeof budgetsSchema>;

/** Where a page is over its budget, in words; empty if it is within. */
export function overBudget(page: PageWeight, budgets: Budgets): string[] {
  const limits: [what: string, bytes: number, limit: number][] = [
    ['fonts', page.fontBytes, budgets.fonts],
  ];
  if (page.kind !== 'planner') {
    const { css, js } = budgets.reading;
    const { html } = budgets[page.kind];
    limits.push(
      ['HTML', page.htmlBytes, html],
      ['CSS', page.cssBytes, css],
      ['JS', page.jsBytes, js],
    );
  } else {
    limits.push(['JS', page.jsBytes, budgets.planner.js]);
  }
  const over = limits
    .filter(([, bytes, limit]) => bytes > limit * bytesPerKb)
    .map(([what, bytes, limit]) => `${what} ${kb(bytes)} KB, allowed ${limit}`);
  if (page.kind !== 'planner' && !budgets.reading.react && page.reactFiles.length > 0) {
    over.push(`it loads React: ${page.reactFiles.join(', ')}`);
  }
  return over;
}

/** Bytes as KB, one decimal. */
export function kb(bytes: number): string {
  return (bytes / bytesPerKb).toFixed(1);
}

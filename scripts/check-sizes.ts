// Weighs every built page against "budgets" in package.json. --all lists every page instead of the heaviest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtBase } from './support/built-base.ts';
import { builtPages } from './support/built-page.ts';
import { budgetsSchema, kb, overBudget } from './support/over-budget.ts';
import { pageWeigher, type PageWeight } from './support/page-weight.ts';
import { builtFolder, root } from './support/paths.ts';
import { runScript } from './support/problem.ts';

const listed = process.argv.includes('--all') ? Infinity : 8;

function row(page: PageWeight): string {
  const sizes = [page.htmlBytes, page.cssBytes, page.jsBytes, page.fontBytes];
  return sizes.map((bytes) => kb(bytes).padStart(7)).join('') + `  ${page.file}`;
}

await runScript(() => {
  const { budgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    budgets: unknown;
  };
  const limits = budgetsSchema.parse(budgets);
  const weigh = pageWeigher(builtFolder, builtBase(builtFolder));
  const pages = builtPages(builtFolder).map(weigh);
  for (const kind of ['reading', 'list', 'printed', 'planner'] as const) {
    const ofKind = pages.filter((page) => page.kind === kind);
    const heaviest = ofKind.toSorted((a, b) => total(b) - total(a)).slice(0, listed);
    console.log(
      `${kind} pages: ${ofKind.length}; the heaviest, in KB (fonts as they are, the rest gzip)`,
    );
    console.log('   HTML    CSS     JS  fonts');
    for (const page of heaviest) console.log(row(page));
    console.log('');
  }
  const faults = pages.flatMap((page) =>
    overBudget(page, limits).map((over) => `${page.file}: ${over}`),
  );
  for (const fault of faults) console.error(fault);
  console.log(`${pages.length} pages, ${faults.length} over budget`);
  if (faults.length > 0) process.exitCode = 1;
});

function total({ htmlBytes, cssBytes, jsBytes, fontBytes }: PageWeight): number {
  return htmlBytes + cssBytes + jsBytes + fontBytes;
}

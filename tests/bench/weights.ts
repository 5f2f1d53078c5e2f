// Page weights of the built site by kind of page, with the heaviest of each. The same figures are budgets in the check;
// here they are kept, so that a change of them can be seen. Run with: npm run bench -- weights
import { builtBase } from '../../scripts/support/built-base.ts';
import { builtPages } from '../../scripts/support/built-page.ts';
import { pageWeigher } from '../../scripts/support/page-weight.ts';
import { builtFolder } from '../../scripts/support/paths.ts';
import { record } from './support/record.ts';

const weigh = pageWeigher(builtFolder, builtBase(builtFolder));
const pages = builtPages(builtFolder).map(weigh);
const median = (values: number[]) =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kinds = [...new Set(pages.map(({ kind }) => kind))];
const figures = kinds.map((kind) => {
  const ofKind = pages.filter((page) => page.kind === kind);
  const of = (pick: (page: (typeof pages)[number]) => number) => ({
    median: median(ofKind.map(pick)),
    most: Math.max(...ofKind.map(pick)),
  });
  return {
    kind,
    pages: ofKind.length,
    html: of(({ htmlBytes }) => htmlBytes),
    css: of(({ cssBytes }) => cssBytes),
    js: of(({ jsBytes }) => jsBytes),
  };
});
for (const { kind, pages: count, html, css, js } of figures) {
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `${kind.padEnd(10)} ${String(count).padStart(4)} pages   HTML ${kb(html.median)} (most ${kb(html.most)})   CSS ${kb(css.most)}   JS ${kb(js.most)}`,
  );
}
record('weights', figures);

// Every link of the built pages that stays on the site, and every fragment, leads somewhere.
import { brokenLinks } from './support/broken-links.ts';
import { builtBase } from './support/built-base.ts';
import { builtFiles, builtPages } from './support/built-page.ts';
import { builtFolder } from './support/paths.ts';
import { runScript } from './support/problem.ts';

await runScript(() => {
  const base = builtBase(builtFolder);
  const pages = builtPages(builtFolder);
  const files = new Set(builtFiles(builtFolder));
  const broken = brokenLinks({ pages, files, base });
  // The same link in a header or footer is one mistake, not one on every page.
  const mistakes = Map.groupBy(broken, ({ link, reason }) => `"${link}": ${reason}`);
  for (const [mistake, places] of mistakes) {
    const others = places.length === 1 ? '' : ` and ${places.length - 1} more`;
    console.error(`${mistake}\n  in ${places[0]?.file ?? ''}${others}`);
  }
  console.log(`${pages.length} pages, ${broken.length} broken links`);
  if (broken.length > 0) process.exitCode = 1;
});

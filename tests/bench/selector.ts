// One recalculation of the method selector with 10,000 draws, in Node and in Chromium, on the shipped content.
// Goal: a median under 10 ms in both. Run with: npm run bench -- selector
import { chromium } from '@playwright/test';
import { selectMethods } from '../../src/model/decision/select-methods.ts';
import { findBrowser } from '../browser/support/find-browser.ts';
import { bundled } from './support/bundled.ts';
import { record } from './support/record.ts';
import { shippedSelection } from './support/shipped-selection.ts';
import { times, timesLine } from './support/stats.ts';

const runs = 200;
const warmUp = 50;
const input = shippedSelection();

function inNode() {
  const measured: number[] = [];
  for (let run = 0; run < runs + warmUp; run++) {
    const start = performance.now();
    selectMethods(input);
    if (run >= warmUp) measured.push(performance.now() - start);
  }
  return times(measured);
}

async function inChromium() {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundled('src/model/decision/select-methods.ts', 'selection'),
    });
    const measured = await page.evaluate(
      ({ given, count, first }) => {
        const { selection } = globalThis as {
          selection?: { selectMethods: (input: unknown) => unknown };
        };
        if (selection === undefined) throw new Error('the bundle set no global');
        const list: number[] = [];
        for (let run = 0; run < count + first; run++) {
          const start = performance.now();
          selection.selectMethods(given);
          if (run >= first) list.push(performance.now() - start);
        }
        return list;
      },
      { given: input, count: runs, first: warmUp },
    );
    return times(measured);
  } finally {
    await browser.close();
  }
}

const figures = { node: inNode(), chromium: await inChromium() };
console.log(timesLine('selector, 10,000 draws, Node', figures.node));
console.log(timesLine('selector, 10,000 draws, Chromium', figures.chromium));
record('selector', { ...figures, chromiumToNode: figures.chromium.median / figures.node.median });

// The business case: an edited figure with its whole range, seeded draws, in Node and in Chromium, and the same model in Squiggle as a ratio. Goal: one
// edited figure within a 16 ms frame at the 95th percentile in Chromium. Run with: npm run bench -- returns
import { chromium } from '@playwright/test';
import { run } from '@quri/squiggle-lang';
import { findBrowser } from '../browser/support/find-browser.ts';
import { threeReadings } from '../model/returns/worked-returns.ts';
import { bundled } from './support/bundled.ts';
import { record } from './support/record.ts';
import { timeReturns } from './support/returns-work.ts';
import { times, timesLine } from './support/stats.ts';

const runs = 200;

async function inChromium(): Promise<Record<string, number[]>> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundled('tests/bench/support/returns-work.ts', 'returnsWork'),
    });
    return await page.evaluate(
      ({ input, count }) => {
        const { returnsWork } = globalThis as {
          returnsWork?: { timeReturns: (...all: unknown[]) => Record<string, number[]> };
        };
        if (returnsWork === undefined) throw new Error('the bundle set no global');
        return returnsWork.timeReturns(input, count);
      },
      { input: threeReadings, count: runs },
    );
  } finally {
    await browser.close();
  }
}

/** The same programme in Squiggle: the same triangles, the same formula, as many samples. */
const squiggle = `
t(a, b, c) = Sym.triangular(a, b, c) -> SampleSet.fromDist
hours = t(1800, 3600, 5400) * 40 * t(0.2, 0.4, 0.6) * t(0.5, 0.7, 0.9)
leavers = 20 * t(-0.02, 0.06, 0.1) * t(12600, 30000, 60000) * t(0.2, 0.5, 0.7) * t(0.3, 0.6, 0.8)
days = 24 * t(0, 3, 5) * t(600, 1200, 2000) * t(0.1, 0.3, 0.5) * t(0.3, 0.5, 0.7)
benefit = hours + leavers + days
cost = 26400 * t(0.9, 1, 1.4) + 20 * t(10, 14, 18) * 150 + 20 * t(16, 20, 28) * 50
roi = (benefit - cost) / cost
mean(roi)
`;

async function inSquiggle(draws: number): Promise<{ measured: number[]; mean: number }> {
  const measured: number[] = [];
  let mean = Number.NaN;
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    const output = await run(squiggle, {
      environment: { sampleCount: draws, xyPointLength: 1000, seed: String(turn), profile: false },
    });
    measured.push(performance.now() - start);
    if (!output.result.ok) throw new Error(output.result.value.toString());
    mean = Number(output.result.value.result.toString());
  }
  return { measured, mean };
}

const engines = { Node: timeReturns(threeReadings, runs), Chromium: await inChromium() };
const figures = Object.entries(engines).flatMap(([engine, measured]) =>
  Object.entries(measured).map(([name, list]) => {
    const result = times(list);
    console.log(timesLine(`business case, ${name}, ${engine}`, result));
    return { engine, name, ...result };
  }),
);
const theirs = await inSquiggle(10_000);
const theirTimes = times(theirs.measured);
console.log(timesLine('business case, 10,000 draws, Squiggle in Node', theirTimes));
const ours = times(engines.Node['10,000 draws'] ?? []);
const ratio = theirTimes.median / ours.median;
console.log(`mean return ${theirs.mean} in Squiggle; it takes ${ratio.toFixed(1)} times as long`);
record('returns', { figures, squiggle: { ...theirTimes, mean: theirs.mean, ratio } });

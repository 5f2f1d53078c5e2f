import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** How many ran and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** The results in Vitest's JSON. A file that could not even be read as tests counts as one failure. */
export function vitestTally(json: string): Tally {
  const { testResults } = vitestReport.parse(JSON.parse(json));
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const broken =
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
    return [...assertionResults.map((test) => test.status), ...(broken ? ['failed'] : [])];
  });
  const count = (status: string) => statuses.filter((each) => each === status).length;
  const passed = count('passed');
  const failed = count('failed');
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/** The results in Playwright's JSON. "Flaky" passed at its second try; an error outside tests counts as a failure. */
export function playwrightTally(json: string): Tally {
  const { stats, errors } = playwrightReport.parse(JSON.parse(json));
  const failed = stats.unexpected + errors.length;
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}

/**
 * The results of one runner, from the file it wrote and the code it ended with. Where it wrote none, or failed although
 * each of its tests passed, that is one failure.
 */
export function readTally(file: string, exitCode: number, read: (json: string) => Tally): Tally {
  const tally = existsSync(file)
    ? read(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a run, which CI reads. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

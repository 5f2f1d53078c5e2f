import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** A test that failed, or that passed only at its second try. */
export interface TestFault {
  /** File, names of the groups it is in, and its own, from the outside in. */
  name: string;
  /** What it said when it failed first. */
  message: string;
  /** Whether the second try passed. */
  passedLater: boolean;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** The faults in Vitest's JSON, which keeps what a test said before it passed. `folder` is left out of names. */
export function vitestFaults(json: string, folder: string): TestFault[] {
  return vitestReport.parse(JSON.parse(json)).testResults.flatMap((file) => {
    const name = file.name.replace(folder, '').replace(/^[\\/]/, '');
    const faults = file.assertionResults.flatMap((test) => {
      const [message] = test.failureMessages ?? [];
      if (test.status !== 'failed' && message === undefined) return [];
      return {
        name: [name, ...test.ancestorTitles, test.title].join(' › '),
        message: message ?? '',
        passedLater: test.status === 'passed',
      };
    });
    const broken = file.status === 'failed' && faults.every(({ passedLater }) => passedLater);
    return broken ? [...faults, { name, message: file.message ?? '', passedLater: false }] : faults;
  });
}

const playwrightSpec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string() }).partial().optional() })),
    }),
  ),
});
const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
type PlaywrightSuite = z.infer<typeof playwrightSuite>;
const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.object({ message: z.string().optional() })),
});

function suiteFaults({ title, specs, suites = [] }: PlaywrightSuite, above: string[]): TestFault[] {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => ({
        name: [...path, spec.title].join(' › '),
        message: results.find(({ error }) => error !== undefined)?.error?.message ?? '',
        passedLater: status === 'flaky',
      })),
  );
  return [...own, ...suites.flatMap((suite) => suiteFaults(suite, path))];
}

/** The faults in Playwright's JSON; an error outside tests is one too. */
export function playwrightFaults(json: string): TestFault[] {
  const { suites, errors } = playwrightReport.parse(JSON.parse(json));
  return [
    ...suites.flatMap((suite) => suiteFaults(suite, [])),
    ...errors.map(({ message = '' }) => ({
      name: 'outside of any test',
      message,
      passedLater: false,
    })),
  ];
}

/** The faults of one runner, from the file it wrote; none where it wrote none. */
export function readFaults(file: string, read: (json: string) => TestFault[]): TestFault[] {
  return existsSync(file) ? read(readFileSync(file, 'utf8')) : [];
}

/** What is said of the faults when all has run: the end of a long log is what people read, and what CI keeps. */
export function faultReport(faults: readonly TestFault[], mostLines = 25): string {
  const part = (title: string, some: readonly TestFault[]) =>
    some.length === 0
      ? []
      : [
          title,
          ...some.flatMap(({ name, message }) => [
            `  ${name}`,
            ...stripVTControlCharacters(message)
              .trimEnd()
              .split('\n')
              .filter((line) => !/^\s+at .*(node_modules|<anonymous>)/.test(line))
              .slice(0, mostLines)
              .map((line) => `    ${line}`),
          ]),
        ];
  return [
    ...part(
      'Passed only at the second try:',
      faults.filter(({ passedLater }) => passedLater),
    ),
    ...part(
      'Failed:',
      faults.filter(({ passedLater }) => !passedLater),
    ),
  ].join('\n');
}

// Runs all tests: Vitest (units, content, rules, editions), then the build, then Playwright over it.
// --unit or --browser runs one of the two; everything else is handed on, such as a part of a file's name or -t "a claim".
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './support/build-site.ts';
import { cacheFolder, commandFile, root } from './support/paths.ts';
import { runNode } from './support/run-command.ts';
import {
  addTallies,
  playwrightTally,
  readTally,
  tallyLine,
  vitestTally,
  type Tally,
} from './support/tally.ts';
import { faultReport, playwrightFaults, readFaults, vitestFaults } from './support/test-faults.ts';

const args = process.argv.slice(2);
const only = args.find((arg) => arg === '--unit' || arg === '--browser');
const handedOn = args.filter((arg) => arg !== only);
// A name of a test is -t to Vitest and -g to Playwright.
const handedToPlaywright = handedOn.map((arg) => (arg === '-t' ? '-g' : arg));
// Nobody watches CI: a point a test there, so that what failed is not lost among what passed.
const inCi = process.env['CI'] !== undefined;
const unitFile = join(cacheFolder, 'unit-tests.json');
const browserFile = join(cacheFolder, 'browser-tests.json');

async function runUnitTests(): Promise<Tally> {
  const reporters = [
    `--reporter=${inCi ? 'dot' : 'default'}`,
    '--reporter=json',
    `--outputFile.json=${unitFile}`,
  ];
  const { exitCode } = await runNode(
    commandFile('vitest'),
    ['run', '--passWithNoTests', ...reporters, ...handedOn],
    // Vitest colours where CI is set, and a log is read as text.
    { output: 'show', env: inCi ? { NO_COLOR: '1' } : {} },
  );
  return readTally(unitFile, exitCode, vitestTally);
}

async function runBrowserTests(): Promise<Tally> {
  const { exitCode } = await buildSite({ output: 'show' });
  if (exitCode !== 0) {
    console.error('The site does not build, so the browser tests cannot run.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const playwright = commandFile('@playwright/test', 'playwright');
  const browser = await runNode(
    playwright,
    ['test', '--pass-with-no-tests', ...handedToPlaywright],
    {
      output: 'show',
    },
  );
  return readTally(browserFile, browser.exitCode, playwrightTally);
}

mkdirSync(cacheFolder, { recursive: true });
for (const file of [unitFile, browserFile]) rmSync(file, { force: true });
const tallies: Tally[] = [];
if (only !== '--browser') tallies.push(await runUnitTests());
if (only !== '--unit') tallies.push(await runBrowserTests());
const faults = [
  ...readFaults(unitFile, (json) => vitestFaults(json, root)),
  ...readFaults(browserFile, playwrightFaults),
];
if (faults.length > 0) console.log(`\n${faultReport(faults)}`);
const sum = addTallies(tallies);
if (sum.skipped > 0) console.log(`\n${String(sum.skipped)} skipped`);
console.log(`\n${tallyLine(sum)}`);
if (sum.failed > 0) process.exitCode = 1;

// Everything that CI checks besides the tests, in the same order. Names as arguments run only those steps: check lint types.
import { checkSteps } from './support/check-steps.ts';
import { runScript, ProblemError } from './support/problem.ts';
import { tallyLine } from './support/tally.ts';

const wanted = process.argv.slice(2);

await runScript(async () => {
  const names = checkSteps.map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ProblemError({
      code: 'step-unknown',
      what: 'There is no such step of the check.',
      found: unknown.join(', '),
      instead: `choose from ${names.join(', ')}`,
    });
  }
  const steps = checkSteps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const failed: string[] = [];
  for (const { name, about, run, needsBuild = false } of steps) {
    const start = performance.now();
    const noBuild = { exitCode: 1, output: 'not looked at, because the site does not build' };
    const { exitCode, output } = needsBuild && failed.includes('build') ? noBuild : await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s  ${about}`);
    if (exitCode === 0) continue;
    failed.push(name);
    console.log(`${output.trimEnd().replaceAll(/^/gm, '  ')}\n`);
  }
  if (failed.length > 0)
    console.log(`\nFailed: ${failed.join(', ')}. One alone: npm run check -- ${failed[0] ?? ''}`);
  const passed = steps.length - failed.length;
  console.log(`\n${tallyLine({ passed, failed: failed.length, skipped: 0 })}`);
  if (failed.length > 0) process.exitCode = 1;
});

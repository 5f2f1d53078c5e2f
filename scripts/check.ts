// Everything that CI checks besides the tests. Names as arguments run only those steps: check lint types.
import { availableParallelism } from 'node:os';
import { checkStages, type CheckStep } from './support/check-steps.ts';
import { runScript, ProblemError } from './support/problem.ts';
import { tallyLine } from './support/tally.ts';

const wanted = process.argv.slice(2);
const lanes = Math.min(2, availableParallelism());
const failed: string[] = [];

/** Runs one step, and says how it went. */
async function look({ name, about, run }: CheckStep): Promise<void> {
  const start = performance.now();
  const { exitCode, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${exitCode === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(8)} ${seconds} s  ${about}`);
  if (exitCode === 0) return;
  failed.push(name);
  console.log(`${output.trimEnd().replaceAll(/^/gm, '  ')}\n`);
}

/** Runs the steps of a stage, as many at a time as there are lanes. */
async function runStage(steps: readonly CheckStep[]): Promise<void> {
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await look(step);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

await runScript(async () => {
  const names = checkStages.flat().map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new ProblemError({
      code: 'step-unknown',
      what: 'There is no such step of the check.',
      found: unknown.join(', '),
      instead: `choose from ${names.join(', ')}`,
    });
  }
  const isWanted = ({ name }: CheckStep) => wanted.length === 0 || wanted.includes(name);
  const needsSync = checkStages.flat().some((step) => step.needsSync === true && isWanted(step));
  const stages = checkStages
    .map((steps) => steps.filter((step) => isWanted(step) || (step.name === 'sync' && needsSync)))
    .filter((steps) => steps.length > 0);
  // What comes after the build looks at the build: after one that failed, that would be an old one.
  for (const [index, steps] of stages.entries()) {
    if (failed.includes('build')) {
      const left = stages.slice(index).flat();
      for (const { name, about } of left)
        console.log(`FAILED ${name.padEnd(8)} the site does not build  ${about}`);
      failed.push(...left.map(({ name }) => name));
      break;
    }
    await runStage(steps);
  }
  if (failed.length > 0)
    console.log(`\nFailed: ${failed.join(', ')}. One alone: npm run check -- ${failed[0] ?? ''}`);
  const passed = stages.flat().length - failed.length;
  console.log(`\n${tallyLine({ passed, failed: failed.length, skipped: 0 })}`);
  if (failed.length > 0) process.exitCode = 1;
});

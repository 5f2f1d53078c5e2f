import { hashInputs, isBuilt, removeStamp, writeStamp } from './build-stamp.ts';
import { commandFile } from './paths.ts';
import { runNode, type Outcome, type RunOptions } from './run-command.ts';

/** Builds the site, unless the last build was made from the same files. */
export async function buildSite(
  options: RunOptions & { force?: boolean },
): Promise<Outcome & { fresh: boolean }> {
  const inputs = hashInputs();
  if (options.force !== true && isBuilt(inputs)) {
    return { exitCode: 0, output: '', fresh: false };
  }
  removeStamp();
  const outcome = await runNode(commandFile('astro'), ['build'], {
    ...options,
    env: { ...options.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (outcome.exitCode === 0) writeStamp(inputs);
  return { ...outcome, fresh: true };
}

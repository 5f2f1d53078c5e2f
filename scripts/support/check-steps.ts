import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { commandFile, root } from './paths.ts';
import { runNode, type Outcome } from './run-command.ts';

export interface CheckStep {
  name: string;
  /** What it makes sure of, as the list of steps shows it. */
  about: string;
  run: () => Promise<Outcome>;
  /** Whether it reads the types that `sync` writes, which a fresh clone does not have. */
  needsSync?: true;
}

function tool(command: string, args: readonly string[], packageName = command): CheckStep['run'] {
  return () => runNode(commandFile(packageName, command), args, { output: 'capture' });
}

function script(name: string): CheckStep['run'] {
  return () => runNode(join(root, 'scripts', name), [], { output: 'capture' });
}

const cruise = ['--config', '.dependency-cruiser.cjs', 'src', 'scripts', 'tests'];
// Astro's check reads every .ts and .tsx file too, and knows what .astro files export.
const types = tool('astro-check', ['--minimumFailingSeverity', 'warning'], '@astrojs/check');

/**
 * What `npm run check` runs. Each stage waits for the one before it; the steps of a stage may run at the same
 * time, the longest first.
 */
export const checkStages: readonly (readonly CheckStep[])[] = [
  [{ name: 'sync', about: 'types of the collections', run: tool('astro', ['sync']) }],
  [
    {
      name: 'lint',
      about: 'ESLint, no warnings',
      run: tool('eslint', ['--max-warnings=0', '.']),
      needsSync: true,
    },
    { name: 'content', about: 'every content file', run: script('check-content.ts') },
    {
      name: 'imports',
      about: 'layers and circles',
      run: tool('depcruise', cruise, 'dependency-cruiser'),
    },
    { name: 'styles', about: 'CSS', run: tool('stylelint', ['--max-warnings=0', '**/*.css']) },
    { name: 'unused', about: 'files, exports, packages', run: tool('knip', ['--no-progress']) },
    { name: 'format', about: 'as Prettier writes it', run: tool('prettier', ['--check', '.']) },
    { name: 'types', about: 'TypeScript and Astro, strict', run: types, needsSync: true },
  ],
  [{ name: 'build', about: 'the site', run: () => buildSite({ output: 'capture' }) }],
  [
    { name: 'html', about: 'valid HTML in the build', run: script('check-html.ts') },
    {
      name: 'links',
      about: 'links and fragments in the build',
      run: script('check-links.ts'),
    },
    { name: 'sizes', about: 'the budgets in package.json', run: script('check-sizes.ts') },
  ],
];

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStages } from '../../scripts/support/check-steps.ts';
import { root } from '../../scripts/support/paths.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the commands', () => {
  it('npm run check looks at content, code, types, styles, imports and the build', () => {
    expect(checkStages.flat().map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'content',
        'imports',
        'styles',
        'format',
        'types',
        'lint',
        'build',
        'links',
        'html',
        'sizes',
      ]),
    );
  });

  it('the content check is the same command on its own', () => {
    expect(scripts['check:content']).toContain('scripts/check-content.ts');
    expect(existsSync(join(root, 'scripts/check-content.ts'))).toBe(true);
  });

  it('every script exists, and refuses an old Node in words', () => {
    for (const [name, command] of Object.entries(scripts)) {
      const file = / (scripts\/[\w-]+\.ts)/.exec(command)?.[1];
      if (file === undefined) continue;
      expect(existsSync(join(root, file)), `${name}: ${file}`).toBe(true);
      expect(command, name).toContain('require-node.cjs');
    }
  });

  it('the README names two commands, and CI runs what they run', () => {
    expect(read('README.md')).toContain('npm ci && npm start');
    expect(read('README.md')).toContain('npm ci && npm test');
    for (const command of ['npm ci', 'npm run check', 'npm test']) {
      expect(read('.ci/run')).toContain(command);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/paths.ts';

const code = readFileSync(join(root, 'scripts/require-node.cjs'), 'utf8');

function runOn(node: string): { said: string; exitCode: number | undefined } {
  const result: { said: string; exitCode: number | undefined } = { said: '', exitCode: undefined };
  const exit = (exitCode: number) => {
    result.exitCode = exitCode;
  };
  const error = (text: string) => {
    result.said += text;
  };
  runInNewContext(code, {
    process: { versions: { node }, execPath: 'node', exit },
    console: { error },
  });
  return result;
}

describe('an old Node', () => {
  it.each(['18.20.0', '20.20.2', '22.12.0', '22.17.1'])(
    '%s is refused, with what to do',
    (version) => {
      const { said, exitCode } = runOn(version);
      expect(exitCode).toBe(1);
      expect(said).toContain(`found: Node ${version}`);
      expect(said).toContain('npm ci');
    },
  );

  it.each(['22.18.0', '24.0.0', '26.1.0'])('%s is new enough', (version) => {
    expect(runOn(version)).toEqual({ said: '', exitCode: undefined });
  });

  it('can read the file that refuses it', () => {
    expect(code).not.toMatch(/=>|\bconst\b|\blet\b|`\$\{/);
  });
});

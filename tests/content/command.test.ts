import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../../scripts/support/paths.ts';
import { writeSite } from './fixture.ts';

/** Runs the command with an edition that has one fault, and gives what a person or a machine sees. */
function run(...options: string[]): { output: string; exitCode: number | null } {
  const { root: site } = writeSite({
    'edition/content/gaps/noise.yaml': 'title: Noise\norder: x\n',
  });
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'scripts/check-content.ts'), ...options],
    { encoding: 'utf8', env: { ...process.env, TURNABOUT_EDITION: join(site, 'edition') } },
  );
  return { output: stdout + stderr, exitCode: status };
}

describe('the command', () => {
  it('fails on a fault of the edition and says where it is', () => {
    const { output, exitCode } = run();
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /edition\/content\/gaps\/noise\.yaml:2:8 {2}order: "order" is a text \("x"\)\n {2}write: /,
    );
    expect(output.trimEnd()).toMatch(/\d+ problems in \d+ files? of the content$/);
  });

  it('speaks JSON', () => {
    const { output, exitCode } = run('--format', 'json');
    const report = z.object({
      files: z.int(),
      problems: z.array(
        z.object({ code: z.string(), file: z.string(), line: z.int(), cure: z.string() }),
      ),
    });
    const { problems } = report.parse(JSON.parse(output));
    expect(exitCode).toBe(1);
    expect(
      problems.filter(({ file }) => file.endsWith('noise.yaml')).map(({ code }) => code),
    ).toEqual(expect.arrayContaining(['content-missing-field', 'content-wrong-type']));
  });

  it('annotates a pull request', () => {
    expect(run('--format', 'github').output).toMatch(
      /^::error file=.*noise\.yaml,line=2,col=8,title=content-wrong-type::/m,
    );
  });

  it('refuses a format that it does not know', () => {
    const { output, exitCode } = run('--format', 'xml');
    expect(exitCode).toBe(1);
    expect(output).toContain('choose from text, json, github');
  });
});

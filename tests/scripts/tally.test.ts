import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  addTallies,
  playwrightTally,
  readTally,
  tallyLine,
  vitestTally,
} from '../../scripts/support/tally.ts';

const suite = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('adding up what ran', () => {
  it('counts tests, and a file that could not be read as one failure', () => {
    const json = JSON.stringify({
      testResults: [
        suite('passed', 'passed', 'passed'),
        suite('failed', 'passed', 'failed', 'failed'),
        suite('failed'),
        suite('passed', 'pending'),
      ],
    });
    expect(vitestTally(json)).toEqual({ passed: 3, failed: 3, skipped: 1 });
  });

  it('counts what passed at its second try as passed, and an error outside tests as a failure', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(playwrightTally(JSON.stringify({ stats, errors: [{}] }))).toEqual({
      passed: 6,
      failed: 2,
      skipped: 2,
    });
  });

  it('a runner that fails without a result is one failure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'turnabout-'));
    const file = join(folder, 'tests.json');
    expect(readTally(file, 1, vitestTally)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    writeFileSync(file, JSON.stringify({ testResults: [suite('passed', 'passed')] }));
    expect(readTally(file, 1, vitestTally)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(readTally(file, 0, vitestTally)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    rmSync(folder, { recursive: true });
  });

  it('ends in one line', () => {
    const sum = addTallies([
      { passed: 1, failed: 0, skipped: 1 },
      { passed: 2, failed: 3, skipped: 0 },
    ]);
    expect(tallyLine(sum)).toBe('3 passed, 3 failed');
  });
});

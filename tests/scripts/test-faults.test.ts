import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  faultReport,
  playwrightFaults,
  readFaults,
  vitestFaults,
} from '../../scripts/support/test-faults.ts';
import { root } from '../../scripts/support/paths.ts';

const unit = JSON.stringify({
  testResults: [
    {
      name: join('/repo', 'tests/plan.test.ts'),
      message: '',
      status: 'failed',
      assertionResults: [
        { ancestorTitles: ['any plan'], title: 'fits', status: 'passed', failureMessages: [] },
        {
          ancestorTitles: ['any plan'],
          title: 'is short',
          status: 'failed',
          failureMessages: ['no', 'no'],
        },
        { ancestorTitles: [], title: 'is quick', status: 'passed', failureMessages: ['once'] },
      ],
    },
    {
      name: join('/repo', 'tests/torn.test.ts'),
      message: 'does not parse',
      status: 'failed',
      assertionResults: [],
    },
  ],
});

const test = (status: string, message?: string) => ({
  status,
  results: [{ error: message === undefined ? undefined : { message } }, {}],
});
const spec = (title: string, ...tests: object[]) => ({ title, file: 'a.spec.ts', tests });
const browser = JSON.stringify({
  suites: [
    {
      title: 'a.spec.ts',
      file: 'a.spec.ts',
      specs: [spec('opens', test('expected')), spec('closes', test('flaky', 'slow'))],
      suites: [
        {
          title: 'on a phone',
          file: 'a.spec.ts',
          specs: [spec('fits', test('unexpected', '\u001b[31mtoo wide\u001b[39m'))],
        },
      ],
    },
  ],
  errors: [{ message: 'no server' }],
});

describe('what did not go well', () => {
  it('is read from Vitest’s JSON, with files that could not be read as tests', () => {
    expect(vitestFaults(unit, '/repo')).toEqual([
      { name: 'tests/plan.test.ts › any plan › is short', message: 'no', passedLater: false },
      { name: 'tests/plan.test.ts › is quick', message: 'once', passedLater: true },
      { name: 'tests/torn.test.ts', message: 'does not parse', passedLater: false },
    ]);
  });

  it('is read from Playwright’s JSON, with errors outside of tests', () => {
    expect(playwrightFaults(browser)).toEqual([
      { name: 'a.spec.ts › closes', message: 'slow', passedLater: true },
      {
        name: 'a.spec.ts › on a phone › fits',
        message: '\u001b[31mtoo wide\u001b[39m',
        passedLater: false,
      },
      { name: 'outside of any test', message: 'no server', passedLater: false },
    ]);
  });

  it('is nothing where a runner wrote nothing', () => {
    expect(readFaults(join(root, 'no-such-file.json'), playwrightFaults)).toEqual([]);
  });

  it('is told at the end, without colours and places in packages, long messages cut', () => {
    const long = {
      name: 'b',
      message: `x\n    at run (node_modules/a.js:1:1)\n${'x\n'.repeat(9)}`,
      passedLater: false,
    };
    expect(faultReport([...playwrightFaults(browser).slice(0, 2), long], 2)).toBe(
      [
        'Passed only at the second try:',
        '  a.spec.ts › closes',
        '    slow',
        'Failed:',
        '  a.spec.ts › on a phone › fits',
        '    too wide',
        '  b',
        '    x',
        '    x',
      ].join('\n'),
    );
    expect(faultReport([])).toBe('');
  });
});

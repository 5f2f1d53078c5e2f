import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRun, readKeptRun } from '../../../src/model/running/kept-run.ts';
import { advanceRun, newRun } from '../../../src/model/running/session-run.ts';

const steps = [10, 5];
const run = advanceRun(newRun(steps, 1000), { kind: 'start' }, 2000, steps);

describe('a run that the device keeps', () => {
  it('comes back as it was', () => {
    expect(readKeptRun(keptRun(run, steps), steps)).toEqual(run);
  });

  it('is not that of an outline with other minutes', () => {
    expect(readKeptRun(keptRun(run, steps), [10, 6])).toBeUndefined();
    expect(readKeptRun(keptRun(run, steps), [10, 5, 5])).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', keptRun(run, steps).replace('"version":1', '"version":2')],
    ['a step that is not there', keptRun({ ...run, step: 2 }, steps)],
    ['half a step', keptRun({ ...run, step: 0.5 }, steps)],
    ['time below 0', keptRun({ ...run, spent: [-1, 0] }, steps)],
    ['a phase that is none', keptRun(run, steps).replace('running', 'dancing')],
    ['no moment', keptRun({ ...run, countedTo: Number.NaN }, steps)],
  ])('%s is no run', (_, text) => {
    expect(readKeptRun(text, steps)).toBeUndefined();
  });

  it('anything else is no run, and no error', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readKeptRun(text, steps)).toBeUndefined();
      }),
    );
  });
});

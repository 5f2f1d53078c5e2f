import { describe, expect, it } from 'vitest';
import { withSetting } from '../../../src/model/programme/edits.ts';
import { canonicalProgramme } from '../../../src/model/programme/reading/canonical.ts';
import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';
import type { Step } from '../../../src/model/programme/steps.ts';
import { withKpiMeasure } from '../../../src/model/programme/with-measure.ts';
import { readAtStep } from './read-at-step.ts';
import { releasedVocabulary as vocabulary } from './released-vocabulary.ts';

function read(step: Step, fragment: string) {
  const reading = readAtStep(fragment, step, vocabulary);
  if (reading.kind !== 'setting') throw new Error(`was ${reading.kind}`);
  return reading;
}

/** What a link enters, in canonical form. */
function entered(step: Step, fragment: string) {
  const { format, version, ...kept } = canonicalProgramme(read(step, fragment).programme);
  return kept;
}

const quarter = {
  context: { executives: 8, horizonWeeks: 13 },
  plan: { blend: 'quarter' },
  selection: { chosen: ['workshops', 'microlearning', 'shadowing'], preset: 'skill' },
};

describe('a readable link of the blend planner', () => {
  it('starts from the blend, without its name', () => {
    expect(entered('blend', 'blend=quarter')).toEqual(quarter);
  });

  it('sets over the blend what else it names, in any order', () => {
    const changed = {
      ...quarter,
      context: { ...quarter.context, executives: 12 },
      plan: { blend: 'quarter', weeks: 16 },
      constraints: { capHours: 2.5 },
    };
    expect(entered('blend', 'executives=12&blend=quarter&weeks=16&cap=2.5')).toEqual(changed);
    expect(entered('blend', 'cap=2.5&weeks=16&executives=12&blend=quarter')).toEqual(changed);
  });

  it('names what it does not understand, and keeps the rest', () => {
    const { dropped, programme } = read('blend', 'blend=decade&weeks=1000&executives=5&x=1');
    expect(dropped.map(({ path, reason }) => [path, reason])).toEqual([
      ['blend', 'unknown-value'],
      ['weeks', 'out-of-range'],
      ['x', 'unknown-key'],
    ]);
    expect(programme.context).toEqual({ executives: 5 });
    expect(programme.plan).toEqual({});
  });
});

describe('a readable link of the measurement plan', () => {
  it('adds the measures in its order, none twice', () => {
    expect(
      entered('measure', 'k.decisions-changed=1&k.sessions-held=1&k.mentor-turnover=0'),
    ).toEqual({
      measurement: [
        { id: 'decisions-changed', kpi: 'decisions-changed' },
        { id: 'sessions-held', kpi: 'sessions-held' },
      ],
    });
  });

  it('names a measure that the library does not have', () => {
    expect(read('measure', 'k.happiness=1').dropped).toMatchObject([
      { path: 'k.happiness', reason: 'unknown-key' },
    ]);
  });
});

describe('a readable link of the business case', () => {
  it('takes over an example', () => {
    expect(entered('case', 'case=retention-alone')).toEqual({
      business: { lines: { design: 6000 }, selection: 'volunteers' },
      context: { executives: 20, mentors: 20 },
      measurement: [{ baseline: 18, id: 'mentor-turnover', kpi: 'mentor-turnover' }],
    });
  });

  it('names an example that the site does not have', () => {
    const { dropped, programme } = read('case', 'case=of-another-edition');
    expect(dropped).toMatchObject([{ path: 'case', allowed: 'retention-alone' }]);
    expect(programme).toEqual(emptyProgramme());
  });
});

describe('a setting taken over into one’s own programme', () => {
  const own: Programme = {
    ...withKpiMeasure(emptyProgramme('Mine'), 'sessions-held'),
    plan: { weeks: 30, tracks: [{ method: 'workshops', count: 3, placement: 'mid' }] },
    notes: { blend: 'A note' },
  };
  const taken = (step: Step, fragment: string) => withSetting(own, read(step, fragment).programme);

  it('lays the blend out anew, and keeps name, notes and measures', () => {
    const { plan, name, notes, measurement } = taken('blend', 'blend=quarter');
    expect(plan).toEqual({ blend: 'quarter' });
    expect({ name, notes, measurement }).toEqual({
      name: 'Mine',
      notes: own.notes,
      measurement: own.measurement,
    });
  });

  it('adds measures to one’s own, and doubles none', () => {
    const { measurement, business } = taken('measure', 'k.mentor-turnover=1&k.sessions-held=1');
    expect(measurement.map(({ kpi }) => kpi)).toEqual(['sessions-held', 'mentor-turnover']);
    expect(business).toEqual(own.business);
  });

  it('takes the money and the measures of an example in the place of one’s own', () => {
    const { measurement, business, plan } = taken('case', 'case=retention-alone');
    expect(measurement.map(({ kpi }) => kpi)).toEqual(['mentor-turnover']);
    expect(business.lines).toEqual({ design: 6000 });
    expect(plan).toEqual(own.plan);
  });
});

import { describe, expect, it } from 'vitest';
import {
  chooseModel,
  type ModelChoiceInput,
  type Reason,
} from '../../../src/model/decision/model-choice.ts';
import { ourId, ourKeys, worked, workedCase } from '../../fixtures/worked-cases.ts';

interface Inputs {
  weights: Record<string, number>;
  horizon_weeks: number;
  governance: Partial<Record<'charter' | 'confidentiality' | 'sponsor', boolean>>;
  psych_safety: 'low' | 'medium' | 'high';
  existing_traditional?: boolean;
}

interface Expected {
  model: string;
  reverse_share: number;
  traditional_share: number;
  status: string;
  conditions: string[];
  blocks: string[];
  notes: string[];
  review_days: number | number[];
}

const sides: Record<string, string> = { hybrid: 'both' };
const codes: Partial<Record<Reason['code'], string>> = {
  'needs-charter': 'need_charter',
  'needs-confidentiality': 'need_confidentiality',
  'needs-sponsor': 'need_sponsor',
  'safety-low': 'psych_safety_low',
  'existing-mentor-is-the-traditional-leg': 'traditional_leg_is_existing_relationship',
};
const theirCode = (reason: Reason) =>
  reason.code === 'horizon-too-short' ? `horizon_below_${reason.need}_weeks` : codes[reason.code];

export function choice(inputs: Inputs): ModelChoiceInput {
  const { gaps, hybrid_min_share } = worked.parameters;
  return {
    gaps: Object.entries(gaps).map(([id, side]) => ({ id: ourId(id), label: id, side })),
    weights: ourKeys(inputs.weights),
    context: {
      horizonWeeks: inputs.horizon_weeks,
      governance: { charter: false, confidentiality: false, sponsor: false, ...inputs.governance },
      safety: inputs.psych_safety,
      existingMentor: inputs.existing_traditional ?? false,
    },
    models: {
      reverse: {
        side: 'reverse',
        minimumWeeks: 6,
        recommendedWeeks: 8,
        reviewDays: [90],
        needsGovernance: true,
        needsSafety: true,
      },
      traditional: {
        side: 'traditional',
        minimumWeeks: 26,
        recommendedWeeks: 26,
        reviewDays: [365],
        needsGovernance: false,
        needsSafety: false,
      },
      both: {
        side: 'both',
        minimumWeeks: 26,
        recommendedWeeks: 26,
        reviewDays: [90, 365],
        needsGovernance: true,
        needsSafety: true,
      },
    },
    hybridThreshold: hybrid_min_share,
  };
}

it.each(['A1-1', 'A1-2', 'A1-3', 'A1-4', 'A1-5', 'A1-6'])('answers worked example %s', (id) => {
  const { inputs, expected } = workedCase<Inputs, Expected>(id);
  const result = chooseModel(choice(inputs));
  if (result.status === 'invalid') throw new Error(`${id} is invalid`);
  expect(result.side).toBe(sides[expected.model] ?? expected.model);
  expect(result.reverseShare).toBeCloseTo(expected.reverse_share, 9);
  expect(result.traditionalShare).toBeCloseTo(expected.traditional_share, 9);
  expect(result.status).toBe(expected.status);
  expect(result.conditions.map(theirCode)).toEqual(expected.conditions);
  expect(result.blocks.map(theirCode)).toEqual(expected.blocks);
  expect(result.notes.map(theirCode)).toEqual(expected.notes);
  expect(result.reviewDays).toEqual([expected.review_days].flat());
});

const sound: Inputs = {
  weights: { digital_fluency: 6, succession: 3 },
  horizon_weeks: 12,
  governance: { charter: true, confidentiality: true, sponsor: true },
  psych_safety: 'high',
};

describe('edges', () => {
  it('calls a share exactly on the threshold a hybrid', () => {
    const result = chooseModel(
      choice({ ...sound, weights: { digital_fluency: 7, succession: 3 } }),
    );
    expect(result).toMatchObject({ side: 'both' });
  });

  it('asks for something to weigh when all gaps are nought', () => {
    expect(chooseModel(choice({ ...sound, weights: {} }))).toEqual({
      status: 'invalid',
      field: 'gaps',
      value: 0,
    });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the weight %s', (weight) => {
    const result = chooseModel(choice({ ...sound, weights: { succession: weight } }));
    expect(result).toMatchObject({ status: 'invalid', field: 'gaps.succession' });
  });

  it('makes a short hybrid conditional unless a traditional mentor exists', () => {
    const without = chooseModel(choice(sound));
    expect(without).toMatchObject({ side: 'both', status: 'conditional' });
    const having = chooseModel(choice({ ...sound, existing_traditional: true }));
    expect(having).toMatchObject({ side: 'both', status: 'recommended' });
  });

  it('notes a reverse relationship above the minimum but under the recommended length', () => {
    const result = chooseModel(
      choice({ ...sound, weights: { digital_fluency: 5 }, horizon_weeks: 7 }),
    );
    expect(result).toMatchObject({
      status: 'recommended',
      notes: [{ code: 'under-recommended', need: 8, have: 7 }],
    });
  });

  it('blocks a purely traditional programme of under 26 weeks', () => {
    const result = chooseModel(choice({ ...sound, weights: { succession: 5 }, horizon_weeks: 25 }));
    expect(result).toMatchObject({
      status: 'blocked',
      blocks: [{ code: 'horizon-too-short', need: 26, have: 25 }],
    });
  });
});

it('changes the model at each flip point, and not just before it', () => {
  const input = choice({
    ...sound,
    weights: { digital_fluency: 6, digital_adoption: 2, succession: 2, culture_change: 1 },
  });
  const result = chooseModel(input);
  if (result.status === 'invalid') throw new Error('invalid');
  expect(result.flips.length).toBeGreaterThan(0);
  for (const { gap, current, flipAt, to } of result.flips) {
    const at = (weight: number) => {
      const changed = chooseModel({ ...input, weights: { ...input.weights, [gap]: weight } });
      return changed.status === 'invalid' ? 'invalid' : changed.side;
    };
    const step = Math.sign(flipAt - current) * 1e-6;
    expect(at(flipAt + step)).toBe(to);
    expect(at(flipAt - step)).toBe(result.side);
  }
});

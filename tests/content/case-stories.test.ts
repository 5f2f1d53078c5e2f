import { describe, expect, it } from 'vitest';
import { evaluateWithReturns } from '../../src/model/programme/evaluate-with-returns.ts';
import { withWorthEnd } from '../../src/model/programme/with-worth.ts';
import { shippedCases, shippedContent } from '../fixtures/shipped-content.ts';

function example(wanted: string) {
  const found = shippedCases.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`there is no case ${wanted}`);
  return found;
}

const returnsOf = (programme: (typeof shippedCases)[number]['programme']) =>
  evaluateWithReturns(programme, shippedContent).returns;

describe('what the stories of the examples say is what they calculate', () => {
  it.each(shippedCases)('$label: says that it is invented', ({ story }) => {
    expect(story).toMatch(/^Invented/);
  });

  it('three readings: a triumph, a success and a loss, from the same change', () => {
    const [vendor, gross, isolated] = returnsOf(example('three-readings').programme).readings;
    expect(vendor?.benefit).toBe(gross?.benefit);
    expect(vendor?.roi).toBeGreaterThan(gross?.roi ?? Infinity);
    expect(gross?.roi).toBeGreaterThan(0);
    expect(isolated?.roi).toBeLessThan(0);
  });

  it('a comparison group: less than half of the change is left, and a gain becomes a loss', () => {
    const { readings: said, counted } = returnsOf(example('a-comparison-group').programme);
    const [, gross, isolated] = said;
    expect((counted[0]?.adjusted ?? 1) / (counted[0]?.gross ?? 1)).toBeLessThan(0.5);
    expect(gross?.roi).toBeGreaterThan(0);
    expect(isolated?.roi).toBeLessThan(0);
  });

  it('retention alone: at three quarters of the salary the gross return is 710 %, and it counts no time', () => {
    const { programme } = example('retention-alone');
    const salary = programme.measurement[0]?.worth?.base ?? 0;
    const sold = withWorthEnd(programme, 'mentor-turnover', 'unitValue', 'mode', 0.75 * salary);
    const { input, readings: said } = returnsOf(sold);
    expect(said[1]?.roi).toBeCloseTo(7.1, 9);
    expect(input.executivesTime + input.mentorsTime).toBe(0);
    expect(returnsOf(programme).readings[2]?.roi).toBeCloseTo(-0.7165, 9);
  });

  it('what cannot be stated: a gross change, a cost and no return', () => {
    const said = returnsOf(example('cannot-be-said').programme).readings;
    expect(said[1]?.benefit).toBeGreaterThan(0);
    expect(said[1]?.cost).toBeGreaterThan(0);
    expect(said.every(({ roi }) => roi === undefined)).toBe(true);
  });
});

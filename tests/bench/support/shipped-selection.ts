import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SelectorContent } from '../../../src/engine/selector-content.ts';
import type { SelectionInput } from '../../../src/model/decision/selection-input.ts';
import { root } from '../../../scripts/support/paths.ts';

/**
 * The selection that the built site opens with: the shipped methods, weights and limits, 10,000 draws.
 * @throws {Error} if the site is not built.
 */
export function shippedSelection(folder = join(root, 'dist')): SelectionInput {
  const published = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as {
    selector: SelectorContent;
  };
  const content = published.selector;
  return {
    criteria: content.criteria,
    methods: content.methods.filter(({ compared }) => compared),
    weights: content.presets[0]?.weights ?? {},
    context: {
      capHoursPerWeek: content.opening.capHours,
      programmeWeeks: content.opening.weeks,
      facilitatorHours: content.opening.facilitatorHours,
    },
    tieBreakers: content.tieBreakers,
    saturation: content.saturation,
    acceptability: { draws: content.draws, seed: 42, threshold: content.acceptabilityThreshold },
  };
}

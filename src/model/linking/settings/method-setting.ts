import { programmeRanges as ranges } from '../../programme/ranges.ts';
import { emptyProgramme, type Programme } from '../../programme/schema.ts';
import { type FieldReader, longestFragment, readFragment } from '../fragment.ts';
import type { LinkVocabulary } from '../link-vocabulary.ts';
import { numberField } from './number-field.ts';
import type { SettingReading, StepSetting } from './step-setting.ts';
import { switchField, wordField } from './word-field.ts';

type Field = FieldReader<Programme>;
type Preset = LinkVocabulary['presets'][number];

/** The readable links of the method selector. */
export const methodSetting: StepSetting = { named: /=/, read };

/**
 * Reads the readable links of the method selector, such as `preset=culture&w.cost=3&r.workshops.cost=2&m.workshops=0&cap=2`,
 * into a programme that holds only what the link names and the site does not say by itself.
 */
function read(fragment: string, vocabulary: LinkVocabulary): SettingReading {
  // The preset says which weights differ, so it is looked for wherever it stands in the link.
  const named = new URLSearchParams(fragment.slice(0, longestFragment)).get('preset');
  const preset = vocabulary.presets.find(({ id }) => id === named) ?? vocabulary.presets[0];
  return readFragment(fragment, emptyProgramme(), (key) => fieldOf(key, vocabulary, preset));
}

function fieldOf(
  key: string,
  vocabulary: LinkVocabulary,
  preset: Preset | undefined,
): Field | undefined {
  const [kind, first = '', second, ...more] = key.split('.');
  if (more.length > 0) return undefined;
  if (second === undefined) {
    if (kind === 'w') return weightField(first, vocabulary, preset);
    if (kind === 'm') return comparedField(first, vocabulary);
    return key === 'preset' ? presetField(vocabulary) : limits.get(key);
  }
  return kind === 'r' ? ratingField(first, second, vocabulary) : undefined;
}

const limits: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['cap', numberField(ranges.capHours, (state, capHours) => limited(state, { capHours }))],
  ['weeks', numberField(ranges.weeks, (state, weeks) => limited(state, { weeks }))],
  [
    'facilitator',
    numberField(ranges.facilitatorHours, (state, facilitatorHours) =>
      limited(state, { facilitatorHours }),
    ),
  ],
]);

function presetField({ presets }: LinkVocabulary): Field {
  const ids = presets.map(({ id }) => id);
  return wordField(ids, (state, preset) => selecting(state, { preset }));
}

function weightField(
  criterion: string,
  { criteria }: LinkVocabulary,
  preset: Preset | undefined,
): Field | undefined {
  if (!criteria.includes(criterion)) return undefined;
  return numberField(ranges.criterionWeight, (state, weight) =>
    weight === preset?.weights[criterion]
      ? state
      : selecting(state, { weights: { ...state.selection.weights, [criterion]: weight } }),
  );
}

function ratingField(
  method: string,
  criterion: string,
  { criteria, methods }: LinkVocabulary,
): Field | undefined {
  if (!criteria.includes(criterion) || !methods.some(({ id }) => id === method)) return undefined;
  return numberField(ranges.rating, (state, rating) => {
    const { ratings } = state.selection;
    const own = { ...ratings[method], [criterion]: rating };
    return selecting(state, { ratings: { ...ratings, [method]: own } });
  });
}

function comparedField(method: string, { methods }: LinkVocabulary): Field | undefined {
  const known = methods.find(({ id }) => id === method);
  if (known === undefined) return undefined;
  return switchField((state, on) =>
    on === known.compared
      ? state
      : selecting(state, { compared: { ...state.selection.compared, [method]: on } }),
  );
}

function selecting(state: Programme, selection: Partial<Programme['selection']>): Programme {
  return { ...state, selection: { ...state.selection, ...selection } };
}

function limited(state: Programme, constraints: Programme['constraints']): Programme {
  return { ...state, constraints: { ...state.constraints, ...constraints } };
}

import {
  type Dropped,
  type FieldReader,
  longestFragment,
  readFragment,
  readNumber,
  writeFragment,
} from './fragment.ts';

/** What the reader sets on the method selector. */
export interface SelectorState {
  /** The preset that the weights started from. */
  readonly preset: string;
  /** Weight of each criterion, 0 to 10. */
  readonly weights: Readonly<Record<string, number>>;
  /** Ratings that the reader changed, by method and criterion, 1 to 5. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Hours a week that an executive can give. */
  readonly capHours: number;
  /** Length of the programme in weeks. */
  readonly weeks: number;
  /** Hours that facilitators can give in all. */
  readonly facilitatorHours: number;
  /** Ids of the methods that are compared. */
  readonly compared: readonly string[];
}

/** What a link may name: taken from the content, so that a new method needs no change here. */
export interface SelectorVocabulary {
  readonly criteria: readonly string[];
  readonly methods: readonly { readonly id: string; readonly compared: boolean }[];
  readonly presets: readonly {
    readonly id: string;
    readonly weights: Readonly<Record<string, number>>;
  }[];
  readonly opening: {
    readonly capHours: number;
    readonly weeks: number;
    readonly facilitatorHours: number;
  };
}

/** Ranges of the selector's inputs. */
export const selectorRanges = {
  weight: { min: 0, max: 10 },
  rating: { min: 1, max: 5, whole: true },
  capHours: { min: 0, max: 40 },
  weeks: { min: 1, max: 104, whole: true },
  facilitatorHours: { min: 0, max: 2_000 },
} as const;

/** The state with which the selector opens. */
export function openingSelectorState(vocabulary: SelectorVocabulary): SelectorState {
  const preset = vocabulary.presets[0];
  return {
    preset: preset?.id ?? '',
    weights: preset?.weights ?? {},
    ratings: {},
    ...vocabulary.opening,
    compared: vocabulary.methods.filter((method) => method.compared).map((method) => method.id),
  };
}

/** Reads a link; see `readFragment` for what happens to what is not understood. */
export function readSelectorLink(
  fragment: string,
  vocabulary: SelectorVocabulary,
): { readonly state: SelectorState; readonly dropped: readonly Dropped[] } {
  const opening = openingSelectorState(vocabulary);
  // A preset sets all weights, so it is taken in first wherever it stands in the link.
  const named = new URLSearchParams(fragment.slice(0, longestFragment)).get('preset');
  const preset = vocabulary.presets.find(({ id }) => id === named);
  const initial =
    preset === undefined ? opening : { ...opening, preset: preset.id, weights: preset.weights };
  return readFragment(fragment, initial, (key) => readerOf(key, vocabulary));
}

/** Writes the link of a state; what is as the selector opens is left out. */
export function writeSelectorLink(state: SelectorState, vocabulary: SelectorVocabulary): string {
  const opening = openingSelectorState(vocabulary);
  const preset = vocabulary.presets.find(({ id }) => id === state.preset);
  const pairs: [string, string][] = [];
  if (state.preset !== opening.preset) pairs.push(['preset', state.preset]);
  for (const criterion of vocabulary.criteria) {
    const weight = state.weights[criterion];
    if (weight !== undefined && weight !== preset?.weights[criterion])
      pairs.push([`w.${criterion}`, `${weight}`]);
  }
  for (const { id, compared } of vocabulary.methods) {
    for (const criterion of vocabulary.criteria) {
      const rating = state.ratings[id]?.[criterion];
      if (rating !== undefined) pairs.push([`r.${id}.${criterion}`, `${rating}`]);
    }
    if (state.compared.includes(id) !== compared) pairs.push([`m.${id}`, compared ? '0' : '1']);
  }
  if (state.capHours !== opening.capHours) pairs.push(['cap', `${state.capHours}`]);
  if (state.weeks !== opening.weeks) pairs.push(['weeks', `${state.weeks}`]);
  if (state.facilitatorHours !== opening.facilitatorHours)
    pairs.push(['facilitator', `${state.facilitatorHours}`]);
  return writeFragment(pairs);
}

function readerOf(
  key: string,
  vocabulary: SelectorVocabulary,
): FieldReader<SelectorState> | undefined {
  switch (key) {
    case 'preset':
      return presetReader(vocabulary);
    case 'cap':
      return number(selectorRanges.capHours, (state, capHours) => ({ ...state, capHours }));
    case 'weeks':
      return number(selectorRanges.weeks, (state, weeks) => ({ ...state, weeks }));
    case 'facilitator':
      return number(selectorRanges.facilitatorHours, (state, facilitatorHours) => ({
        ...state,
        facilitatorHours,
      }));
    default:
      return dottedReader(key.split('.'), vocabulary);
  }
}

/** Keys with names in them: `w.<criterion>`, `r.<method>.<criterion>` and `m.<method>`. */
function dottedReader(
  [kind, first = '', second, ...more]: readonly string[],
  { criteria, methods }: SelectorVocabulary,
): FieldReader<SelectorState> | undefined {
  const knowsMethod = methods.some(({ id }) => id === first);
  if (more.length > 0) return undefined;
  if (kind === 'w' && second === undefined && criteria.includes(first)) {
    return number(selectorRanges.weight, (state, value) => ({
      ...state,
      weights: { ...state.weights, [first]: value },
    }));
  }
  if (kind === 'r' && knowsMethod && second !== undefined && criteria.includes(second)) {
    return number(selectorRanges.rating, (state, value) => ({
      ...state,
      ratings: { ...state.ratings, [first]: { ...state.ratings[first], [second]: value } },
    }));
  }
  if (kind === 'm' && knowsMethod && second === undefined) {
    return number({ min: 0, max: 1, whole: true }, (state, value) => ({
      ...state,
      compared: methods
        .map(({ id }) => id)
        .filter((id) => (id === first ? value === 1 : state.compared.includes(id))),
    }));
  }
  return undefined;
}

/** The preset's weights were taken in before anything else; here its name only has to be one we know. */
function presetReader({ presets }: SelectorVocabulary): FieldReader<SelectorState> {
  const ids = presets.map(({ id }) => id);
  return (value, state) =>
    ids.includes(value)
      ? { ok: true, state }
      : { ok: false, reason: 'unknown-value', allowed: ids.join(', ') };
}

function number(
  range: Parameters<typeof readNumber>[1],
  take: (state: SelectorState, value: number) => SelectorState,
): FieldReader<SelectorState> {
  return (text, state) => {
    const reading = readNumber(text, range);
    return reading.ok ? { ok: true, state: take(state, reading.value) } : reading;
  };
}

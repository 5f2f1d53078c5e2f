import { selectMethods, type Selection } from '../decision/select-methods.ts';
import type { ProgrammeContent } from './content.ts';
import type { Deciding } from './deciding.ts';
import { type Given, given, handedOn, takenWithin } from './given.ts';
import { programmeRanges } from './ranges.ts';
import type { Programme } from './schema.ts';

/** Seed of the draws: fixed, so that the same inputs always give the same figures. */
export const selectionSeed = 42;

/** What the method selector works with. */
export interface SelectInputs {
  /** The preset that the weights start from. */
  readonly preset: Given<string>;
  /** Weight of each criterion, 0 to 10. */
  readonly weights: Readonly<Record<string, Given<number>>>;
  /** Rating of each method on each criterion, 1 to 5. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, Given<number>>>>>;
  /** Whether each method is compared. */
  readonly compared: Readonly<Record<string, Given<boolean>>>;
  /** Length of the programme in weeks. */
  readonly weeks: Given<number>;
  /** Hours a week that each executive can give. */
  readonly capHours: Given<number>;
  /** Hours that facilitators can give in all. */
  readonly facilitatorHours: Given<number>;
}

/** The second step: how the methods rank, and which ones the programme uses. */
export interface Selecting {
  readonly inputs: SelectInputs;
  readonly selection: Selection;
  /** What the ranking recommends: one method or a blend; empty where no method fits. */
  readonly recommended: readonly string[];
  /** Methods of the programme, in the content's order: the reader's, else the recommended ones. */
  readonly chosen: Given<readonly string[]>;
  /** Chosen methods that the limits rule out. */
  readonly chosenButVetoed: readonly string[];
}

/** Evaluates the second step (models.md §2). Methods, criteria and presets that the site does not have are left aside. */
export function selecting(
  programme: Programme,
  content: ProgrammeContent,
  decided: Deciding,
): Selecting {
  const inputs = selectInputs(programme, content, decided);
  const values = (record: Readonly<Record<string, Given<number>>> = {}) =>
    Object.fromEntries(Object.entries(record).map(([key, { value }]) => [key, value]));
  const { acceptabilityThreshold: threshold, draws, saturation } = content.defaults;
  const selection = selectionFor({
    criteria: content.criteria,
    methods: content.methods
      .filter(({ id }) => inputs.compared[id]?.value === true)
      .map(({ id, label, limits }) => ({ id, label, limits, ratings: values(inputs.ratings[id]) })),
    weights: values(inputs.weights),
    context: {
      capHoursPerWeek: inputs.capHours.value,
      programmeWeeks: inputs.weeks.value,
      facilitatorHours: inputs.facilitatorHours.value,
    },
    // Ties go to what asks less of people: the cost-like criteria, in their order.
    tieBreakers: content.criteria
      .filter(({ direction }) => direction === 'cost')
      .map(({ id }) => id),
    saturation,
    acceptability: { draws, seed: selectionSeed, threshold },
  });
  const inOrder = (wanted: readonly string[]) =>
    content.methods.map(({ id }) => id).filter((id) => wanted.includes(id));
  const recommended = inOrder(recommendedBy(selection));
  const own = programme.selection.chosen;
  const chosen = given(own === undefined ? undefined : inOrder(own), {
    value: recommended,
    from: 'methods',
  });
  const vetoed =
    selection.kind === 'invalid' ? [] : selection.vetoed.map(({ method }) => method.id);
  return {
    inputs,
    selection,
    recommended,
    chosen,
    chosenButVetoed: chosen.value.filter((id) => vetoed.includes(id)),
  };
}

let last: { readonly key: string; readonly selection: Selection } | undefined;

/** The selection for a request. The last one is kept: most edits change nothing that it rests on, and its draws take milliseconds. */
function selectionFor(request: Parameters<typeof selectMethods>[0]): Selection {
  const key = JSON.stringify(request);
  if (last?.key !== key) last = { key, selection: selectMethods(request) };
  return last.selection;
}

function selectInputs(
  { selection, constraints }: Programme,
  content: ProgrammeContent,
  { inputs }: Deciding,
): SelectInputs {
  const site = <Value>(value: Value) => ({ value, from: 'site' as const });
  const { criteria, methods, presets, defaults } = content;
  const known = presets.find(({ id }) => id === selection.preset);
  const preset = known ?? presets[0];
  return {
    preset: given(known?.id, site(presets[0]?.id ?? '')),
    weights: Object.fromEntries(
      criteria.map(({ id }) => [id, given(selection.weights[id], site(preset?.weights[id] ?? 0))]),
    ),
    ratings: Object.fromEntries(
      methods.map((method) => [
        method.id,
        Object.fromEntries(
          criteria.map(({ id }) => [
            id,
            given(selection.ratings[method.id]?.[id], site(method.ratings[id] ?? 0)),
          ]),
        ),
      ]),
    ),
    compared: Object.fromEntries(
      methods.map(({ id, compared }) => [id, given(selection.compared[id], site(compared))]),
    ),
    weeks: given(
      constraints.weeks,
      takenWithin(handedOn(inputs.horizonWeeks, 'decide'), programmeRanges.weeks),
    ),
    capHours: given(constraints.capHours, site(defaults.capHours)),
    facilitatorHours: given(constraints.facilitatorHours, site(defaults.facilitatorHours)),
  };
}

function recommendedBy(selection: Selection): readonly string[] {
  if (selection.kind !== 'ranked') return [];
  const { headline } = selection;
  return headline.kind === 'method' ? [headline.method] : headline.blend.methods;
}

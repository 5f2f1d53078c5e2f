import type { Given } from './given.ts';
import { programmeCounts } from './ranges.ts';
import { emptyProgramme, type Programme } from './schema.ts';
import type { Step } from './steps.ts';

/** What turns a programme into another; what it does not touch stays the same object. */
export type ProgrammeEdit = (programme: Programme) => Programme;

type Section = 'context' | 'selection' | 'constraints' | 'plan' | 'business';

/** The programme with one field of a section set; `undefined` takes it out, so that the earlier step or the site decides again. */
export function withField<Name extends Section, Key extends keyof Programme[Name] & string>(
  programme: Programme,
  section: Name,
  key: Key,
  value: Programme[Name][Key] | undefined,
): Programme {
  return { ...programme, [section]: withEntry(programme[section], key, value) };
}

/** A record with one entry set, or taken out where the value is `undefined`. */
export function withEntry<Entries extends object>(
  entries: Entries,
  key: string,
  value: unknown,
): Entries {
  const rest = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
  return (value === undefined ? rest : { ...rest, [key]: value }) as Entries;
}

/** The value as the reader's own, or nothing where it is what would stand there anyway. */
export function ownValue<Value>(value: Value, { otherwise }: Given<Value>): Value | undefined {
  return value === otherwise.value ? undefined : value;
}

/** The weight of a gap set. */
export function withGap(programme: Programme, gap: string, weight: number | undefined): Programme {
  return { ...programme, gaps: withEntry(programme.gaps, gap, weight) };
}

/** The model that the programme follows set, or left to the recommendation. */
export function withModel(programme: Programme, model: string | undefined): Programme {
  return withEntry(programme, 'model', model);
}

/** A preset taken: its weights stand, one's own are gone. */
export function withPreset(programme: Programme, preset: string | undefined): Programme {
  const selection = withEntry({ ...programme.selection, weights: {} }, 'preset', preset);
  return { ...programme, selection };
}

/** One criterion's weight set. */
export function withWeight(
  programme: Programme,
  criterion: string,
  weight: number | undefined,
): Programme {
  const weights = withEntry(programme.selection.weights, criterion, weight);
  return withField(programme, 'selection', 'weights', weights);
}

/** One rating set; a method without changed ratings leaves no trace. */
export function withRating(
  programme: Programme,
  method: string,
  criterion: string,
  rating: number | undefined,
): Programme {
  const own = withEntry(programme.selection.ratings[method] ?? {}, criterion, rating);
  const ratings = withEntry(
    programme.selection.ratings,
    method,
    Object.keys(own).length === 0 ? undefined : own,
  );
  return withField(programme, 'selection', 'ratings', ratings);
}

/** Whether a method is compared set. */
export function withCompared(
  programme: Programme,
  method: string,
  compared: boolean | undefined,
): Programme {
  const all = withEntry(programme.selection.compared, method, compared);
  return withField(programme, 'selection', 'compared', all);
}

/** The note on a step set; an empty one leaves no trace. */
export function withNote(programme: Programme, step: Step, text: string): Programme {
  const notes = withEntry(programme.notes, step, text === '' ? undefined : text);
  return { ...programme, notes };
}

/** Parts of a programme that can go back to the site's values. */
export type Resettable =
  'context' | 'gaps' | 'model' | 'selection' | 'constraints' | 'plan' | 'business' | 'measurement';

/** The programme with some parts as in an empty one. */
export function withReset(programme: Programme, parts: readonly Resettable[]): Programme {
  const empty = emptyProgramme();
  return parts.reduce<Programme>((reset, part) => withEntry(reset, part, empty[part]), programme);
}

/** Whether any of the parts holds something of the reader's. */
export function holdsAny(programme: Programme, parts: readonly Resettable[]): boolean {
  const empty = emptyProgramme();
  return parts.some((part) => JSON.stringify(programme[part]) !== JSON.stringify(empty[part]));
}

/**
 * What a setting of one planner says, taken over into a programme. A preset or a weight of it replaces all weights, a blend
 * the whole plan, an example of a business case its money and measures; other measures are added to one's own.
 */
export function withSetting(programme: Programme, setting: Programme): Programme {
  const { selection } = setting;
  const weighs = selection.preset !== undefined || Object.keys(selection.weights).length > 0;
  const own = weighs
    ? withEntry({ ...programme.selection, weights: {} }, 'preset', undefined)
    : programme.selection;
  return {
    ...programme,
    context: { ...programme.context, ...setting.context },
    gaps: Object.keys(setting.gaps).length > 0 ? setting.gaps : programme.gaps,
    selection: {
      ...own,
      ...selection,
      weights: weighs ? selection.weights : own.weights,
      ratings: { ...own.ratings, ...selection.ratings },
      compared: { ...own.compared, ...selection.compared },
    },
    constraints: { ...programme.constraints, ...setting.constraints },
    plan: setting.plan.blend === undefined ? programme.plan : setting.plan,
    ...(holdsAny(setting, ['business'])
      ? { business: setting.business, measurement: setting.measurement }
      : { measurement: joined(programme.measurement, setting.measurement) }),
  };
}

/** One's own measures and those of others that are not there yet, as far as there is room. */
function joined(own: Programme['measurement'], others: Programme['measurement']) {
  const added = others.filter(
    (other) =>
      !own.some(({ id, kpi }) => id === other.id || (kpi !== undefined && kpi === other.kpi)),
  );
  return [...own, ...added].slice(0, programmeCounts.measures);
}

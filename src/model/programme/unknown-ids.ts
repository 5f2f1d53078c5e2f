import type { ProgrammeContent } from './content.ts';
import type { Programme } from './schema.ts';

/** Ids that a programme names and a site does not have, each once: another edition made it, or an entry is gone. */
export function unknownIds(programme: Programme, content: ProgrammeContent): readonly string[] {
  const { gaps, model, selection, plan, measurement } = programme;
  const missing = (
    named: readonly (string | undefined)[],
    known: readonly { readonly id: string }[],
  ) => named.filter((id) => id !== undefined && !known.some((entry) => entry.id === id));
  const rated = Object.values(selection.ratings).flatMap((ratings) => Object.keys(ratings));
  const all = [
    ...missing(Object.keys(gaps), content.gaps),
    ...missing([model], content.models),
    ...missing([selection.preset], content.presets),
    ...missing([...Object.keys(selection.weights), ...rated], content.criteria),
    ...missing(
      [
        ...Object.keys(selection.ratings),
        ...Object.keys(selection.compared),
        ...(selection.chosen ?? []),
        ...(plan.tracks ?? []).map(({ method }) => method),
      ],
      content.methods,
    ),
    ...missing([plan.blend], content.blends),
    ...missing(
      measurement.map(({ kpi }) => kpi),
      content.kpis,
    ),
    ...missing(
      measurement.map(({ worth }) => worth?.isolation),
      content.isolations,
    ),
  ];
  return [...new Set(all.filter((id) => id !== undefined))];
}

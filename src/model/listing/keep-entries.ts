import type { FilterKind, ListEntry, ListShape, ListState } from './types.ts';

/** The ids of the entries that fit everything a reader asks for. */
export function keepEntries(
  entries: readonly ListEntry[],
  state: ListState,
  { filters }: Pick<ListShape, 'filters'>,
): ReadonlySet<string> {
  const words = plain(state.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = new Set(state.onlyChosen ? state.chosen : []);
  const fits = ({ id, values, text }: ListEntry) => {
    if (chosen.size > 0 && !chosen.has(id)) return false;
    const asked = filters.every(({ key, kind }) => {
      const wanted = state.wanted[key];
      return wanted === undefined || meets(values[key] ?? [], kind, wanted);
    });
    if (!asked || words.length === 0) return asked;
    const all = plain(text);
    return words.every((word) => all.includes(word));
  };
  return new Set(entries.filter(fits).map(({ id }) => id));
}

/** Whether an entry has what is asked for. One that has no figure is neither above nor below a limit. */
function meets(values: readonly string[], kind: FilterKind, wanted: string): boolean {
  if (kind === 'is') return values.includes(wanted);
  const [value = ''] = values;
  if (value === '') return false;
  const over = Number(value) - Number(wanted);
  return kind === 'at-least' ? over >= 0 : over <= 0;
}

/** Without capitals and accents, so that "resume" finds "Résumé". */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

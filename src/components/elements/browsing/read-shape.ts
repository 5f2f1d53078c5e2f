import type { ListFilter, ListKey } from '../../../model/listing/types.ts';

/** What can be asked for, as the controls of the list offer it. */
export function readFilters(selects: readonly HTMLSelectElement[]): readonly ListFilter[] {
  return selects.map(({ dataset, options }) => ({
    key: dataset['filter'] ?? '',
    kind: asKind(dataset['kind']),
    allowed: [...options].map(({ value }) => value).filter((value) => value !== ''),
  }));
}

/** What the list can be sorted by: what the control that sorts offers the usual way round. */
export function readKeys(select: HTMLSelectElement | null): readonly ListKey[] {
  return [...(select?.options ?? [])]
    .filter(({ value }) => value !== '' && !value.startsWith('-'))
    .map(({ value, dataset }) => ({
      key: value,
      kind: dataset['kind'] === 'number' ? 'number' : 'text',
    }));
}

const asKind = (kind: string | undefined) =>
  kind === 'at-least' || kind === 'at-most' ? kind : 'is';

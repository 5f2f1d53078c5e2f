import { chartInkClass, type ChartInk } from './chart-ink.ts';

interface Item {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** None where the item is no mark of the drawing. */
  readonly ink?: ChartInk;
}

/** What marks mean and how much they are, under the drawing that they stand in. */
export function SwatchList({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="swatch-list" role="list">
      {items.map(({ key, name, text, ink }) => (
        <li key={key}>
          <svg width="12" height="12" aria-hidden="true" focusable="false">
            {ink !== undefined && <rect className={chartInkClass[ink]} width="12" height="12" />}
          </svg>
          <span>{name}</span>
          <span className="swatch-value">{text}</span>
        </li>
      ))}
    </ul>
  );
}

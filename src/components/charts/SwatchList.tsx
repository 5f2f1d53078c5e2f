import type { ChartInk } from './chart-ink.ts';
import { Swatch } from './Swatch.tsx';

interface Item {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  /** None where the item is no mark of the drawing. */
  readonly ink?: ChartInk;
  /** Set where the drawing says it itself on wide screens. */
  readonly className?: string;
}

/** What marks mean and how much they are, under the drawing that they stand in. */
export function SwatchList({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="swatch-list" role="list">
      {items.map(({ key, name, text, ink, className }) => (
        <li key={key} className={className}>
          {ink !== undefined && <Swatch ink={ink} />}
          <span>{name}</span>
          <span className="swatch-value">{text}</span>
        </li>
      ))}
    </ul>
  );
}

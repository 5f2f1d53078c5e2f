import { fill } from '../../../engine/fill.ts';
import type { HubStrings } from './hub-strings.ts';
import type { HubShelf } from './use-shelf.ts';

interface Props {
  readonly shelf: HubShelf;
  readonly strings: HubStrings;
  readonly onStatus: (status: string) => void;
}

/** What was deleted and can be brought back. */
export function BinList({ shelf, strings, onStatus }: Props) {
  if (shelf.bin.length === 0) return null;
  return (
    <section className="bin" aria-labelledby="bin">
      <h3 id="bin">{strings.bin}</h3>
      <ul role="list">
        {shelf.bin.map(({ id, programme }) => (
          <li key={id}>
            <span>{programme.name}</span>
            <button
              type="button"
              className="button quiet"
              aria-label={`${strings.undoDelete}: ${programme.name}`}
              onClick={() => {
                if (shelf.restore(id))
                  onStatus(fill(strings.broughtBack, { name: programme.name }));
              }}
            >
              {strings.undoDelete}
            </button>
            <button
              type="button"
              className="button quiet"
              aria-label={`${strings.binForEver}: ${programme.name}`}
              onClick={() => {
                shelf.removeForEver(id);
                onStatus(fill(strings.binEmptied, { name: programme.name }));
              }}
            >
              {strings.binForEver}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { fill } from '../../../../engine/fill.ts';
import type { ReturnsView } from './returns-view.ts';

interface Props {
  readonly view: ReturnsView;
  /** Page of the defaults; each has its place on it. */
  readonly path: string;
  /** Names of the defaults by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** How many of the site's values the result rests on, and how many of those are judgement. */
export function Rests({ view, path, names }: Props) {
  const { returns, figures, strings } = view;
  const { rests } = returns;
  if (rests.length === 0) return <p>{strings.restsNone}</p>;
  const judged = rests.filter((each) => each.judged).length;
  return (
    <details>
      <summary>
        {fill(strings.rests, { judged: figures.number(judged), n: figures.number(rests.length) })}
      </summary>
      <ul>
        {rests.map(({ id }) => (
          <li key={id}>
            <a href={`${path}#${id}`}>{names[id] ?? id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

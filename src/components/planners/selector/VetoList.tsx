import { fill } from '../../../engine/fill.ts';
import type { VetoedMethod } from '../../../model/decision/select-methods.ts';
import type { Veto } from '../../../model/decision/veto.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';

interface Props {
  readonly vetoed: readonly VetoedMethod[];
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Methods that a limit rules out, each with what would lift the veto. */
export function VetoList({ vetoed, figures, strings }: Props) {
  if (vetoed.length === 0) return null;
  const templates: Record<Veto['code'], string> = {
    'executive-cap': strings.vetoCap,
    'too-short': strings.vetoWeeks,
    'no-facilitator': strings.vetoFacilitator,
  };
  return (
    <section className="vetoed" aria-labelledby="vetoed">
      <h2 id="vetoed">{strings.vetoed}</h2>
      <ul role="list">
        {vetoed.map(({ method, vetoes }) => (
          <li key={method.id}>
            <h3>{method.label}</h3>
            {vetoes.map(({ code, need, have }) => (
              <p key={code}>
                {fill(templates[code], { need: figures.number(need), have: figures.number(have) })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { fill } from '../../../../engine/fill.ts';
import type { Fit, FitChange } from '../../../../model/planning/optimise/what-would-fit.ts';
import type { Plan } from '../../frame/plan.ts';
import type { OptimiseStrings } from './optimise-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
  readonly fit: Fit;
}

/** That nothing fits, and which changes would let something fit. */
export function WhatWouldFit({ plan, strings, fit }: Props) {
  const changes = fit.kind === 'fits' ? [] : fit.changes;
  const intro =
    fit.kind === 'together'
      ? strings.fitTogether
      : changes.length === 1
        ? strings.fitOnly
        : strings.fitSingle;
  return (
    <>
      <p className="optimise-verdict">{strings.nothingFits}</p>
      {changes.length > 0 && (
        <>
          <p>{intro}</p>
          <ul>
            {changes.map((change) => (
              <li key={change.limit}>{changeSentence(change, plan, strings)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function changeSentence(
  { limit, unit, is, must }: FitChange,
  plan: Plan,
  strings: OptimiseStrings,
) {
  const { number, money } = plan.figures;
  const sentences: Record<FitChange['limit'], string> = {
    cap: strings.fitCap,
    weeks: strings.fitWeeks,
    facilitator: strings.fitFacilitator,
    'cash-budget': strings.fitCash,
    'full-budget': strings.fitFull,
  };
  const perUnit = unit === 'minutes' ? 60 : 1;
  // What is shown must be enough, so it is never rounded down.
  const atLeast = Math.ceil((must / perUnit) * 100 - 1e-6) / 100;
  const show = unit === 'money' ? money : number;
  return fill(sentences[limit], { is: show(is / perUnit), must: show(atLeast) });
}

import { fill } from '../../../../engine/fill.ts';
import type { BoughtEffect } from '../../../../workers/optimise-answer.ts';
import type { Plan } from '../../frame/plan.ts';
import type { Answered } from './use-optimiser.ts';
import type { OptimiseStrings } from './optimise-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
  readonly bought: readonly BoughtEffect[];
  readonly state: Answered['bought'];
}

/** Gains below it are the optimiser's own tolerance, 0 to 1. */
const noGain = 1e-6;
/** Smallest gain that one decimal shows. */
const leastShown = 0.0005;

/** What a little more of each limit would add to the best blend. */
export function BoughtTable({ plan, strings, bought, state }: Props) {
  const missing: Record<Answered['bought'], string> = {
    pending: strings.boughtPending,
    cancelled: strings.boughtCancelled,
    done: strings.boughtUnproven,
  };
  return (
    <>
      <h3>{strings.bought}</h3>
      {bought.length === 0 ? (
        <p>{missing[state]}</p>
      ) : (
        <div className="table-scroll" role="group" aria-label={strings.bought} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.boughtChange}</th>
                <th scope="col">{strings.effect}</th>
              </tr>
            </thead>
            <tbody>
              {bought.map((each) => (
                <tr key={each.kind}>
                  <th scope="row">{changeWords(each, plan, strings)}</th>
                  <td>{gainWords(each, plan, strings)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function changeWords({ kind, added }: BoughtEffect, plan: Plan, strings: OptimiseStrings): string {
  const words: Record<BoughtEffect['kind'], string> = {
    cap: strings.moreCap,
    facilitator: strings.moreFacilitator,
    week: strings.moreWeek,
    'cash-budget': strings.moreCash,
    'full-budget': strings.moreFull,
  };
  return fill(words[kind], { amount: plan.figures.money(added) });
}

function gainWords({ gain, proven }: BoughtEffect, { figures }: Plan, strings: OptimiseStrings) {
  if (gain < leastShown && !proven) return strings.buysUnsure;
  if (gain <= noGain) return strings.buysNothing;
  if (gain < leastShown) return fill(strings.buysLittle, { points: figures.points(0.001) });
  return fill(proven ? strings.buys : strings.buysAtLeast, { points: figures.signedPoints(gain) });
}

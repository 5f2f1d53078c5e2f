import type { QuantityStrings, ReturnsResultStrings } from '../case/returns-strings.ts';
import { caseVerdict } from '../case/results/case-verdict.ts';
import { guardWords } from '../case/results/GuardList.tsx';
import { ReadingsChart } from '../case/results/ReadingsChart.tsx';
import { pilotWords } from '../case/results/PilotPanel.tsx';
import { useReturnsView } from '../case/results/use-returns-view.ts';
import type { CasePlan } from '../case/case-plan.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: CasePlan;
  readonly strings: BriefStrings;
  readonly returnsStrings: ReturnsResultStrings;
  readonly quantities: QuantityStrings;
}

/** What it may return: the verdict, the three readings, and everything that keeps them from saying more. */
export function BriefReturns({ plan, strings, returnsStrings, quantities }: Props) {
  const view = useReturnsView(plan, returnsStrings, quantities, strings.fileName);
  const { guards, pilots, readings } = view.returns;
  const [title, detail] = caseVerdict(view);
  return (
    <>
      <p className="verdict-detail">{title}</p>
      <p>{detail}</p>
      {readings.length > 0 && <ReadingsChart view={view} level={4} />}
      {(guards.length > 0 || pilots.length > 0) && (
        <ul>
          {guards.map((guard) => {
            const [name, text] = guardWords(guard, view);
            return (
              <li key={`${guard.code} ${'group' in guard ? guard.group : ''}`}>
                <strong>{name}</strong> {text}
              </li>
            );
          })}
          {pilots.map((pilot) => {
            const [answer, text] = pilotWords(pilot, view);
            return (
              <li key={pilot.valued.measure.id}>
                <strong>{returnsStrings.power}</strong> {pilot.valued.label}: {answer} {text}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

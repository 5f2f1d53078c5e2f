import { Later } from '../frame/Later.tsx';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { caseLabels } from './case-labels.ts';
import type { CaseStrings } from './case-strings.ts';
import type { CaseItems } from './case-words.ts';
import { CostLines } from './CostLines.tsx';
import { GuardList } from './results/GuardList.tsx';
import { PilotPanel } from './results/PilotPanel.tsx';
import { ReadingsChart } from './results/ReadingsChart.tsx';
import { Rests } from './results/Rests.tsx';
import type { ReturnsView } from './results/returns-view.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: CaseStrings;
  readonly items: CaseItems;
  readonly view: ReturnsView;
  readonly verdict: readonly [string, string];
  readonly fields: FieldWords;
}

/** The verdict, the three readings and what they may not say; then everything that they are made of. */
export function CaseResults({ plan, strings, items, view, verdict, fields }: Props) {
  const labels = caseLabels(strings);
  const hasReadings = view.returns.readings.length > 0;
  return (
    <>
      <VerdictBox title={verdict[0]} detail={verdict[1]} />
      {hasReadings && (
        <section aria-label={view.strings.readings}>
          <ReadingsChart view={view} />
          <Rests view={view} path={items.defaultsPath} names={items.defaultNames} />
        </section>
      )}
      <GuardList view={view} paths={items.guardPaths} />
      <PilotPanel view={view} path={items.pilotPath} />
      {hasReadings && (
        <Later
          when={plan.awake}
          load={async () => (await import('./results/ReturnsCharts.tsx')).ReturnsCharts}
          props={{
            view,
            fields,
            locales: plan.locales,
            labels,
            overhead: strings.overhead,
            draws: [plan.content.returns.draws.spread.mode, 100_000, 1_000_000],
          }}
          until={(hasFailed) => (
            <p className="help">
              {hasFailed ? plan.strings.partNotLoaded : plan.strings.partLoading}
            </p>
          )}
        />
      )}
      <CostLines {...{ plan, strings }} />
    </>
  );
}

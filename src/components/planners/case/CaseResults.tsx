import { Later } from '../frame/Later.tsx';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { caseLabels } from './case-labels.ts';
import type { CaseStrings } from './case-strings.ts';
import type { CaseItems } from './case-words.ts';
import { CostLines } from './CostLines.tsx';
import type { ReturnsView } from './results/returns-view.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: CaseStrings;
  readonly items: CaseItems;
  readonly view: ReturnsView;
  readonly verdict: readonly [string, string];
  readonly fields: FieldWords;
}

/** The verdict; then the three readings, what they may not say and what they are made of, and the costs line by line. */
export function CaseResults({ plan, strings, items, view, verdict, fields }: Props) {
  const labels = caseLabels(strings);
  const { readings, guards } = view.returns;
  return (
    <>
      <VerdictBox title={verdict[0]} detail={verdict[1]} />
      {(readings.length > 0 || guards.length > 0) && (
        <Later
          when={plan.awake}
          load={async () => (await import('./results/ReturnsResults.tsx')).ReturnsResults}
          props={{
            view,
            items,
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

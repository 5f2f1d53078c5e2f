import type { CaseLine } from '../../../../model/programme/costing.ts';
import { breakEvens } from '../../../../model/returns/break-evens.ts';
import { BackwardsTable } from './BackwardsTable.tsx';
import { BenefitsChart } from './BenefitsChart.tsx';
import { CashChart } from './CashChart.tsx';
import { CostsChart } from './CostsChart.tsx';
import { GuardList, type GuardPaths } from './GuardList.tsx';
import { isInShares } from './is-in-shares.ts';
import { PilotPanel } from './PilotPanel.tsx';
import { RangeChart } from './RangeChart.tsx';
import { ReadingsChart } from './ReadingsChart.tsx';
import type { ReturnsView } from './returns-view.ts';
import { TornadoChart } from './TornadoChart.tsx';

interface Props {
  readonly view: ReturnsView;
  readonly guardPaths: GuardPaths;
  readonly pilotPath: string;
  readonly labels: Readonly<Record<CaseLine, readonly [string, string]>>;
  readonly overhead: string;
  /** The example, for the names of its parts. */
  readonly title: string;
}

/** Everything that follows from an example, as drawings and tables that need no script. */
export function StaticReturns({ view, guardPaths, pilotPath, labels, overhead, title }: Props) {
  const { returns } = view;
  const isolated = returns.readings.some(({ roi }) => roi !== undefined);
  return (
    <>
      <ReadingsChart view={view} />
      <GuardList view={view} paths={guardPaths} level={3} of={title} />
      <PilotPanel view={view} path={pilotPath} level={3} of={title} />
      {isolated && (
        <>
          <RangeChart view={view} />
          <TornadoChart view={view} />
          <CashChart view={view} />
        </>
      )}
      <BenefitsChart view={view} />
      <CostsChart {...{ view, labels, overhead }} />
      {isolated && (
        <BackwardsTable view={view} rows={breakEvens(returns.input, 0, isInShares(returns))} />
      )}
    </>
  );
}

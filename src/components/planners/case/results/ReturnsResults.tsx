import type { FieldWords } from '../../fields/field-words.ts';
import type { CaseItems } from '../case-words.ts';
import type { CaseLine } from '../../../../model/programme/costing.ts';
import { Backwards } from './Backwards.tsx';
import { BenefitsChart } from './BenefitsChart.tsx';
import { CashChart } from './CashChart.tsx';
import { CostsChart } from './CostsChart.tsx';
import { GuardList } from './GuardList.tsx';
import { PilotPanel } from './PilotPanel.tsx';
import { ReadingsChart } from './ReadingsChart.tsx';
import { Rests } from './Rests.tsx';
import { RangeChart } from './RangeChart.tsx';
import { ReturnsTerms } from './ReturnsTerms.tsx';
import type { ReturnsView } from './returns-view.ts';
import { TornadoChart } from './TornadoChart.tsx';
import { TrialsPanel } from './TrialsPanel.tsx';

interface Props {
  readonly view: ReturnsView;
  readonly items: CaseItems;
  readonly fields: FieldWords;
  readonly locales: readonly string[];
  readonly labels: Readonly<Record<CaseLine, readonly [string, string]>>;
  readonly overhead: string;
  /** Draws that may be asked for. */
  readonly draws: readonly number[];
}

/** The three readings with what they may not say, and everything under them: how sure it is, what moves it, when it comes, where from, what would have to be true, and why. */
export function ReturnsResults({ view, items, fields, locales, labels, overhead, draws }: Props) {
  const { returns, strings } = view;
  const isolated = returns.readings.some(({ roi }) => roi !== undefined);
  if (returns.readings.length === 0) return <GuardList view={view} paths={items.guardPaths} />;
  return (
    <>
      <section aria-label={strings.readings}>
        <ReadingsChart view={view} level={2} />
        <Rests view={view} path={items.defaultsPath} names={items.defaultNames} />
      </section>
      <GuardList view={view} paths={items.guardPaths} />
      <PilotPanel view={view} path={items.pilotPath} />
      {isolated && (
        <section aria-labelledby="how-sure">
          <h2 id="how-sure">{strings.range}</h2>
          <RangeChart view={view} />
          <TornadoChart view={view} />
        </section>
      )}
      {isolated && (
        <section aria-labelledby="over-time">
          <h2 id="over-time">{strings.cash}</h2>
          <CashChart view={view} />
        </section>
      )}
      <section aria-labelledby="made-of">
        <h2 id="made-of">{strings.partsOf}</h2>
        <BenefitsChart view={view} />
        <CostsChart {...{ view, labels, overhead }} />
      </section>
      {isolated && <Backwards {...{ view, fields, locales }} />}
      {isolated && <TrialsPanel view={view} offered={draws} />}
      <ReturnsTerms view={view} />
    </>
  );
}

import { fill } from '../../../../engine/fill.ts';
import { evaluateReturns } from '../../../../model/returns/evaluate-returns.ts';
import { finite } from '../../../../model/returns/finite.ts';
import type { Uncertainty } from '../../../../model/returns/uncertainty.ts';
import { returnsVerdict, type RiskLevel } from '../../../../model/programme/returns-verdict.ts';
import type { ReturnsView } from './returns-view.ts';
import { writtenMoney, writtenOf100, writtenShare } from './written-estimate.ts';

/** What may be said of the return, in a sentence, and what belongs to it. */
export function caseVerdict({
  returns,
  costs,
  figures,
  strings,
  uncertainty,
}: Omit<ReturnsView, 'course'>): readonly [string, string] {
  const { money, number, percent, list } = figures;
  const verdict = returnsVerdict(returns, costs, uncertainty);
  const lacking = returns.valued.filter(({ lacks }) => lacks.length > 0).map(({ label }) => label);
  const lacks = lacking.length > 0 ? fill(strings.verdictLacks, { measures: list(lacking) }) : '';
  const time = returns.input.timeCounted ? '' : strings.timeLabel;
  const told = (title: string, ...detail: readonly string[]) =>
    [title, [...detail, lacks, time].filter((part) => part !== '').join(' ')] as const;
  const full = money(costs.fullCost);
  const levels: Readonly<Record<RiskLevel, string>> = {
    never: strings.verdictNever,
    loss: strings.verdictLoss,
    'rather-loss': strings.verdictRatherLoss,
    either: strings.verdictEither,
    'rather-gain': strings.verdictRatherGain,
    gain: strings.verdictGain,
  };
  switch (verdict.kind) {
    case 'open':
      return told(
        fill(strings.verdictOpen, { full }),
        lacking.length > 0 ? '' : strings.verdictOpenDetail,
      );
    case 'costless':
      return told(strings.verdictCostless);
    case 'no-return':
      return told(
        strings.verdictNoReturn,
        fill(strings.verdictNoReturnDetail, { gross: money(Math.round(verdict.gross)), full }),
      );
    case 'certain': {
      const { net } = verdict;
      const template =
        net < 0
          ? strings.verdictCertainLoss
          : net > 0
            ? strings.verdictCertainGain
            : strings.verdictCertainEven;
      return told(
        fill(template, { net: money(Math.round(Math.abs(net))) }),
        strings.verdictCertainDetail,
      );
    }
    case 'never':
    case 'loss':
    case 'rather-loss':
    case 'either':
    case 'rather-gain':
    case 'gain':
      return told(
        fill(levels[verdict.kind], {
          n: writtenOf100(verdict.uncertainty.lossProbability, figures),
        }),
        range(verdict.uncertainty),
        scale(),
      );
  }

  function range({ roi, net }: Uncertainty): string {
    const { percentiles } = roi ?? net;
    const write = roi === undefined ? writtenMoney : writtenShare;
    return fill(roi === undefined ? strings.verdictRangeNet : strings.verdictRange, {
      low: write(percentiles.p10, figures),
      high: write(percentiles.p90, figures),
      middle: write(percentiles.p50, figures),
    });
  }

  /** How far the benefit is from break-even, and when it pays back, at the likely figures. */
  function scale(): string {
    const { programme } = evaluateReturns(returns.input);
    const times = finite(programme('break-even-scale'));
    const months = finite(programme('payback'));
    if (times === undefined || months === undefined || times <= 0) return strings.verdictNoPayback;
    const distance =
      times > 1
        ? fill(strings.verdictScale, { scale: number(Math.round(times * 100) / 100) })
        : fill(strings.verdictSpare, { share: percent(times) });
    return `${distance} ${fill(strings.verdictPayback, { months: number(Math.round(months * 10) / 10) })}`;
  }
}

/** What the log of the sessions counts. */
export interface SessionCounts {
  readonly sessionsHeld: number;
  readonly sessionsPlanned: number;
  readonly actionsLogged: number;
  readonly actionsDone: number;
  readonly pairs: number;
  /** Pairs that met within the last 30 days. */
  readonly pairsActive: number;
}

/** Shares from which an indicator is green or amber, 0 to 1. */
export interface IndicatorLevels {
  readonly green: number;
  readonly amber: number;
}

/** A share with its colour; `undefined` where nothing was to be counted. */
export interface Indicator {
  readonly share: number | undefined;
  readonly level: 'green' | 'amber' | 'red' | undefined;
}

/** Leading indicators for the sponsor, from the log of the sessions. */
export interface SessionIndicators {
  readonly sessionCompletion: Indicator;
  readonly actionCompletion: Indicator;
  readonly activePairs: Indicator;
  /** Actions agreed on for each pair. */
  readonly actionsPerPair: number | undefined;
}

/** The leading indicators of models.md §4, each with its colour. */
export function sessionIndicators(
  counts: SessionCounts,
  { green, amber }: IndicatorLevels,
): SessionIndicators {
  const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);
  const indicator = (part: number, whole: number): Indicator => {
    const share = ratio(part, whole);
    if (share === undefined) return { share, level: undefined };
    return { share, level: share >= green ? 'green' : share >= amber ? 'amber' : 'red' };
  };
  return {
    sessionCompletion: indicator(counts.sessionsHeld, counts.sessionsPlanned),
    actionCompletion: indicator(counts.actionsDone, counts.actionsLogged),
    activePairs: indicator(counts.pairsActive, counts.pairs),
    actionsPerPair: ratio(counts.actionsLogged, counts.pairs),
  };
}

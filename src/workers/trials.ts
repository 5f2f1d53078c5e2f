import { type ParameterIndices, returnsIndices } from '../model/returns/returns-indices.ts';
import type { ReturnsInput } from '../model/returns/returns-input.ts';
import { type SimulationSettings, startSimulation } from '../model/returns/simulate-returns.ts';
import { type TrialSummary, trialSummary } from '../model/returns/trial-summary.ts';

/** Independent draws of a programme's returns are asked for. */
export interface TrialsQuestion {
  readonly input: ReturnsInput;
  readonly settings: SimulationSettings;
}

/** What the draws say. */
export interface TrialsAnswer {
  readonly net: TrialSummary;
  /** `undefined` where a cost of 0 is among the draws. */
  readonly roi: TrialSummary | undefined;
  readonly indices: readonly ParameterIndices[] | undefined;
}

/** What whoever draws tells the page. */
export type TrialsMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: TrialsAnswer }
  | { readonly kind: 'failed' };

/**
 * Makes the draws piece by piece.
 * @param pause lets others go on after each piece; draws that are not wanted any more never come back from it.
 */
export async function drawTrials(
  { input, settings }: TrialsQuestion,
  onProgress: (done: number) => void,
  pause: () => Promise<void>,
): Promise<TrialsAnswer> {
  const { columns, next } = startSimulation(input, ['net', 'roi'], settings);
  let done = 0;
  while (done < settings.draws) {
    done = next();
    onProgress(done);
    await pause();
  }
  const [net, roi] = columns;
  if (net === undefined || roi === undefined)
    throw new Error('a simulation gives what it is asked');
  return {
    net: trialSummary(net),
    roi: roi.every(Number.isFinite) ? trialSummary(roi) : undefined,
    indices: returnsIndices(input, settings),
  };
}

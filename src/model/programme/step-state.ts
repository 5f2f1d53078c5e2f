import type { Programme } from './schema.ts';
import { type Step, steps } from './steps.ts';

/** One value that a step was settled on. */
export type BasisValue = number | string | readonly string[];

/** What a step takes from elsewhere, by name, such as `weeks` or `executive-hours`. */
export type Basis = Readonly<Record<string, BasisValue>>;

/** A value that is not what it was when the step was settled. */
export interface BasisChange {
  readonly what: string;
  readonly before: BasisValue | undefined;
  readonly now: BasisValue | undefined;
}

/** Where a step stands: not settled, settled, or settled on values that have changed since. */
export type StepState =
  | { readonly status: 'open' }
  | { readonly status: 'settled'; readonly on: string }
  | { readonly status: 'stale'; readonly on: string; readonly changes: readonly BasisChange[] };

/** The state of every step, from what it was settled on and what that is now. */
export function stepStates(
  settled: Programme['settled'],
  bases: Readonly<Record<Step, Basis>>,
): Readonly<Record<Step, StepState>> {
  const stateOf = (step: Step): StepState => {
    const record = settled[step];
    if (record === undefined) return { status: 'open' };
    const changes = changesOf(record.from, bases[step]);
    return changes.length === 0
      ? { status: 'settled', on: record.on }
      : { status: 'stale', on: record.on, changes };
  };
  const entries = steps.map((step) => [step, stateOf(step)] as const);
  return Object.fromEntries(entries) as Record<Step, StepState>;
}

function changesOf(before: Basis, now: Basis): BasisChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((what) => JSON.stringify(before[what]) !== JSON.stringify(now[what]))
    .map((what) => ({ what, before: before[what], now: now[what] }));
}

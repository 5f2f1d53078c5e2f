import type { SessionRun } from './session-run.ts';

/** A run as the device keeps it: with the outline's minutes, so that another edition of the outline does not inherit it. */
export function keptRun(run: SessionRun, stepMinutes: readonly number[]): string {
  return JSON.stringify({ version: 1, stepMinutes, ...run });
}

/** Reads what the device kept; `undefined` for anything that is no run of an outline with these minutes. */
export function readKeptRun(
  text: string | null,
  stepMinutes: readonly number[],
): SessionRun | undefined {
  const kept = parsed(text);
  if (kept?.['version'] !== 1 || !isSame(kept['stepMinutes'], stepMinutes)) return undefined;
  const { step, spent, given, countedTo } = kept;
  const phase = phases.find((name) => name === kept['phase']);
  const steps = stepMinutes.length;
  if (
    phase === undefined ||
    !isSpans(spent, steps) ||
    !isSpans(given, steps) ||
    !isSpan(countedTo) ||
    !isSpan(step) ||
    !Number.isInteger(step) ||
    step >= steps
  )
    return undefined;
  return { phase, step, spent, given, countedTo };
}

const phases = ['ready', 'running', 'paused', 'over'] as const;

function parsed(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const isSpan = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

const isSpans = (value: unknown, steps: number): value is number[] =>
  Array.isArray(value) && value.length === steps && value.every(isSpan);

const isSame = (value: unknown, stepMinutes: readonly number[]) =>
  isSpans(value, stepMinutes.length) && value.every((each, index) => each === stepMinutes[index]);

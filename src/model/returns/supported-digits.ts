/** A simulated figure and how far it may be off. */
export interface Estimate {
  readonly value: number;
  /** Standard error of the simulation; the uncertainty of the inputs is another matter. */
  readonly error: number;
}

/**
 * An estimate rounded so that its last digit is supported: the step is the smallest power of ten that is at least twice the standard error, so
 * that another seed would give the same digits, or the neighbouring ones, nearly always.
 * @returns the rounded value and the step it was rounded to.
 */
export function supportedDigits(
  { value, error }: Estimate,
  finest: number,
): { readonly value: number; readonly step: number } {
  const wanted = Math.max(finest, 2 * error);
  const step = wanted > 0 ? 10 ** Math.ceil(Math.log10(wanted) - 1e-9) : 0;
  if (step === 0) return { value, step: 0 };
  // Division by a power of ten below 1 would bring noise into the last digit.
  const rounded =
    step < 1
      ? Math.round(value * Math.round(1 / step)) / Math.round(1 / step)
      : Math.round(value / step) * step;
  // Never −0, which would be written with its sign.
  return { value: rounded + 0, step };
}

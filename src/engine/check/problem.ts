import type { ProblemCode } from './problems.ts';

/** Something wrong in a content file: what, where, and what to write instead. */
export interface Problem {
  /** Stable; explained in `docs/errors/<code>.md`. */
  code: ProblemCode;
  /** Relative to the root, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column?: number;
  /** Path of the field, such as `steps.2.minutes`. */
  field?: string;
  /** What is wrong with what stands there. */
  message: string;
  /** What to write instead. */
  cure: string;
}

/** Where something stands in a file. */
export interface Place {
  line: number;
  column: number;
}

/** A problem found in the fields of an entry, before anyone looks up its line. */
export interface FieldProblem {
  code: ProblemCode;
  path: FieldPath;
  /** Whether it is the key that is wrong, not its value. */
  atKey?: boolean;
  message: string;
  cure: string;
}

export type FieldPath = readonly (string | number)[];

/** By file, then by place: the order in which a person mends them. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const byFile = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return problems.toSorted(
    (a, b) =>
      byFile(a.file, b.file) ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byFile(a.code, b.code),
  );
}

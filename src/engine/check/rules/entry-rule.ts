import type { Entry, Library } from '../library.ts';
import type { FieldProblem } from '../problem.ts';

/** A rule that a schema cannot say, because it looks beyond one field. Reads the fields as they were written. */
export type EntryRule = (entry: Entry, library: Library) => FieldProblem[];

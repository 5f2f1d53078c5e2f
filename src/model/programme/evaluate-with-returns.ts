import type { ProgrammeContent } from './content.ts';
import { evaluate, type Evaluation } from './evaluate.ts';
import { returning, type Returning } from './returning.ts';
import type { Programme } from './schema.ts';

/** Everything that is displayed of a programme, what it may return included. */
export interface EvaluationWithReturns extends Evaluation {
  readonly returns: Returning;
}

/** Evaluates a programme and its returns; apart from `evaluate`, so that the steps that show no return need not fetch what calculates it. */
export function evaluateWithReturns(
  programme: Programme,
  content: ProgrammeContent,
): EvaluationWithReturns {
  const evaluation = evaluate(programme, content);
  return { ...evaluation, returns: returning(programme, content, evaluation) };
}

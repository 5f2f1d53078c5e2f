import { useMemo } from 'react';
import { returning, type Returning } from '../../../model/programme/returning.ts';
import type { Plan } from '../frame/plan.ts';

/** The open programme with what it may return. */
export interface CasePlan extends Plan {
  readonly returns: Returning;
}

/** The open programme, and its returns beside the evaluation of its steps. */
export function useCasePlan(plan: Plan): CasePlan {
  const { programme, content, evaluation } = plan;
  const returns = useMemo(
    () => returning(programme, content, evaluation),
    [programme, content, evaluation],
  );
  return { ...plan, returns };
}

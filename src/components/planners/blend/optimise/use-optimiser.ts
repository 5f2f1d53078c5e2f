import { useEffect, useRef, useState } from 'react';
import type { PlanProblem } from '../../../../model/programme/optimising.ts';
import { askOptimiser } from '../../../../workers/ask-optimiser.ts';
import type { OptimiseAnswer, OptimiseProgress } from '../../../../workers/optimise-answer.ts';

/** An answer and what it answers. */
export interface Answered {
  readonly problem: PlanProblem;
  readonly answer: OptimiseAnswer;
  /** Whether what more of each limit would buy is still being worked out. */
  readonly isPending: boolean;
}

/** A search, as far as it has come. */
export interface Searching {
  /** Whether it has taken long enough to be worth telling. */
  readonly isSlow: boolean;
  readonly onPage: boolean;
  readonly progress: OptimiseProgress | undefined;
}

/** Quicker answers come without a word of waiting. */
const tellAfterMilliseconds = 200;

/** Asks the optimiser and keeps its last answer. */
export function useOptimiser() {
  const [searching, setSearching] = useState<Searching>();
  const [answered, setAnswered] = useState<Answered>();
  const [hasFailed, setFailed] = useState(false);
  const stop = useRef<() => void>(undefined);
  const end = () => {
    stop.current?.();
    stop.current = undefined;
    setSearching(undefined);
  };
  useEffect(() => () => stop.current?.(), []);

  const find = (problem: PlanProblem) => {
    end();
    setFailed(false);
    setSearching({ isSlow: false, onPage: false, progress: undefined });
    const change = (changed: Partial<Searching>) => {
      setSearching((before) => before && { ...before, ...changed });
    };
    const timer = window.setTimeout(() => {
      change({ isSlow: true });
    }, tellAfterMilliseconds);
    const cancel = askOptimiser(problem, {
      onProgress: (progress) => {
        change({ progress });
        if (progress.stage !== 'widening') return;
        const { optimum, limits } = progress;
        const answer = { kind: 'found' as const, optimum, limits, bought: [] };
        setAnswered({ problem, answer, isPending: true });
      },
      onAnswer: (answer) => {
        end();
        setAnswered({ problem, answer, isPending: false });
      },
      onPage: () => {
        change({ onPage: true });
      },
      onFailure: () => {
        end();
        setFailed(true);
      },
    });
    stop.current = () => {
      window.clearTimeout(timer);
      cancel();
    };
  };
  const cancel = () => {
    end();
    // A best plan without what more would buy is none that was asked for.
    setAnswered((before) => (before?.isPending === true ? undefined : before));
  };
  return { searching, answered, hasFailed, find, cancel };
}

import { useEffect, useRef, useState } from 'react';
import type { PlanProblem } from '../../../../model/programme/optimising.ts';
import { askOptimiser } from '../../../../workers/ask-optimiser.ts';
import type { OptimiseAnswer, OptimiseProgress } from '../../../../workers/optimise-answer.ts';

/** An answer and what it answers. */
export interface Answered {
  readonly problem: PlanProblem;
  readonly answer: OptimiseAnswer;
  /** What more of each limit would buy: still being worked out, or the reader did not want to wait for it. */
  readonly bought: 'pending' | 'cancelled' | 'done';
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
        setAnswered({ problem, answer, bought: 'pending' });
      },
      onAnswer: (answer) => {
        end();
        setAnswered({ problem, answer, bought: 'done' });
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
    setAnswered((before) =>
      before?.bought === 'pending' ? { ...before, bought: 'cancelled' } : before,
    );
  };
  return { searching, answered, hasFailed, find, cancel };
}

import { useEffect, useRef, useState } from 'react';
import { askTrials } from '../../../../workers/ask-trials.ts';
import type { TrialsAnswer, TrialsQuestion } from '../../../../workers/trials.ts';

/** Draws as far as they have come. */
export type Trials =
  | { readonly kind: 'none' }
  | { readonly kind: 'drawing' | 'stopped'; readonly done: number; readonly draws: number }
  | { readonly kind: 'drawn'; readonly question: TrialsQuestion; readonly answer: TrialsAnswer }
  | { readonly kind: 'failed' };

/** Asks for independent draws and keeps the last answer. */
export function useTrials() {
  const [trials, setTrials] = useState<Trials>({ kind: 'none' });
  const stop = useRef<() => void>(undefined);
  const end = () => {
    stop.current?.();
    stop.current = undefined;
  };
  useEffect(() => end, []);
  const draw = (question: TrialsQuestion) => {
    end();
    const { draws } = question.settings;
    setTrials({ kind: 'drawing', done: 0, draws });
    stop.current = askTrials(question, {
      onProgress: (done) => {
        setTrials({ kind: 'drawing', done, draws });
      },
      onAnswer: (answer) => {
        setTrials({ kind: 'drawn', question, answer });
      },
      onFailure: () => {
        setTrials({ kind: 'failed' });
      },
    });
  };
  const cancel = () => {
    end();
    setTrials((last) => (last.kind === 'drawing' ? { ...last, kind: 'stopped' } : last));
  };
  return { trials, draw, cancel };
}

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import {
  withEventAdded,
  withEventMoved,
  withEventRemoved,
} from '../../../../model/programme/with-event-moved.ts';
import type { Plan } from '../../frame/plan.ts';
import { misplacedSentence } from '../BlendProblems.tsx';
import type { BlendStrings } from '../blend-strings.ts';
import type { ScoreEditorStrings } from './score-editor-strings.ts';

/** What was done last, to be told when its consequences are known. */
type Done =
  | {
      readonly kind: 'moved';
      readonly method: string;
      readonly from: number;
      readonly week: number;
    }
  | { readonly kind: 'added' | 'removed'; readonly method: string; readonly week: number };

/** Edits of single events, each told with what the week takes then and what is wrong with it. */
export interface EventEdits {
  readonly move: (method: string, from: number, week: number) => void;
  readonly add: (method: string, week: number) => void;
  readonly remove: (method: string, week: number) => void;
  /** For the screen reader and under the score. */
  readonly status: string;
  readonly tell: (sentence: string) => void;
}

/** The edits of a plan's events, and the sentence about the last one. */
export function useEventEdits(
  plan: Plan,
  strings: ScoreEditorStrings,
  blendStrings: BlendStrings,
): EventEdits {
  const [status, setStatus] = useState('');
  const [done, setDone] = useState<Done>();
  const { evaluation } = plan;
  const blend = evaluation.blend;
  const edits = useRef(0);
  // Each edit is a step of undo of its own, however quickly the next one follows.
  const what = () => `event-${++edits.current}`;

  const tellDone = useEffectEvent(() => {
    if (done === undefined) return;
    setDone(undefined);
    setStatus(sentenceOf(done));
  });
  // The consequences are known with the next evaluation.
  useEffect(() => {
    tellDone();
  }, [evaluation]);

  function sentenceOf(last: Done): string {
    const { number } = plan.figures;
    const { method, week } = last;
    const words = {
      method: plan.content.methods.find(({ id }) => id === method)?.label ?? method,
      week: number(week),
    };
    if (last.kind === 'removed') return fill(strings.removed, words);
    const wrong = blend.misplaced.find((each) => each.method === method && each.week === week);
    const load =
      wrong === undefined
        ? fill(strings.loadOf, {
            hours: number((blend.load.executiveMinutesByWeek[week - 1] ?? 0) / 60),
            cap: number(evaluation.methods.inputs.capHours.value),
          })
        : misplacedSentence(wrong, plan, blendStrings);
    return last.kind === 'moved'
      ? fill(strings.moved, { ...words, from: number(last.from), load })
      : fill(strings.added, { ...words, load });
  }

  return {
    status,
    tell: setStatus,
    move(method, from, week) {
      if (from === week) return;
      setDone({ kind: 'moved', method, from, week });
      plan.edit(what(), (programme) => withEventMoved({ programme, blend }, method, from, week));
    },
    add(method, week) {
      setDone({ kind: 'added', method, week });
      plan.edit(what(), (programme) => withEventAdded({ programme, blend }, method, week));
    },
    remove(method, week) {
      setDone({ kind: 'removed', method, week });
      plan.edit(what(), (programme) => withEventRemoved({ programme, blend }, method, week));
    },
  };
}

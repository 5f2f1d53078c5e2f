import type { PlanProblem } from '../model/programme/optimising.ts';
import type { SliceClock } from './answer-in-slices.ts';
import type { OptimiseAnswer, OptimiseProgress } from './optimise-answer.ts';
import { readMessage } from './optimise-messages.ts';
import optimiseWorker from './optimise-worker.ts?worker&url';
import { trustedScript } from './our-script.ts';

/** What the page hears of its question; nothing more after the answer or a failure. */
export interface OptimiseListener {
  readonly onProgress: (progress: OptimiseProgress) => void;
  readonly onAnswer: (answer: OptimiseAnswer) => void;
  /** No worker can be had: the page works it out itself, between what the reader does. */
  readonly onPage: () => void;
  readonly onFailure: () => void;
}

/** Asks for the best plan, in a worker where there is one. Returns how to stop. */
export function askOptimiser(problem: PlanProblem, listener: OptimiseListener): () => void {
  let stop: (() => void) | undefined;
  const onPage = () => {
    listener.onPage();
    stop = askOnPage(problem, listener);
  };
  const worker = startWorker();
  if (worker === undefined) onPage();
  else {
    stop = () => {
      worker.terminate();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message?.kind === 'progress') {
        listener.onProgress(message.progress);
        return;
      }
      worker.terminate();
      if (message?.kind === 'answer') listener.onAnswer(message.answer);
      else onPage();
    });
    worker.addEventListener('error', (event) => {
      // Not the reader's concern: the page takes over.
      event.preventDefault();
      worker.terminate();
      onPage();
    });
    worker.postMessage(problem);
  }
  return () => {
    stop?.();
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(trustedScript(optimiseWorker), { type: 'module' });
  } catch {
    return undefined;
  }
}

function askOnPage(problem: PlanProblem, listener: OptimiseListener): () => void {
  let isStopped = false;
  let timer: number | undefined;
  const clock: SliceClock = {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        timer = window.setTimeout(resolve);
      }),
    sliceMilliseconds: 12,
    nodesAtOnce: 1,
  };
  const unlessStopped =
    <Said>(say: (said: Said) => void) =>
    (said: Said) => {
      if (!isStopped) say(said);
    };
  import('./answer-in-slices.ts')
    .then(({ answerInSlices }) =>
      answerInSlices(problem, clock, unlessStopped(listener.onProgress)),
    )
    .then(unlessStopped(listener.onAnswer), unlessStopped(listener.onFailure));
  return () => {
    isStopped = true;
    window.clearTimeout(timer);
  };
}

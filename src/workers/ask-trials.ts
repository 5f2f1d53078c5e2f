import { trustedScript } from './our-script.ts';
import type { TrialsAnswer, TrialsMessage, TrialsQuestion } from './trials.ts';
import trialsWorker from './trials-worker.ts?worker&url';

/** What the page hears of its draws; nothing more after the answer or a failure. */
export interface TrialsListener {
  readonly onProgress: (done: number) => void;
  readonly onAnswer: (answer: TrialsAnswer) => void;
  readonly onFailure: () => void;
}

/** Makes independent draws, in a worker where there is one, else on the page between what its reader does. Returns how to stop. */
export function askTrials(question: TrialsQuestion, listener: TrialsListener): () => void {
  let stop: (() => void) | undefined;
  const onPage = () => {
    stop = askOnPage(question, listener);
  };
  const worker = startWorker();
  if (worker === undefined) {
    onPage();
    return () => stop?.();
  }
  stop = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<TrialsMessage>) => {
    if (data.kind === 'progress') {
      listener.onProgress(data.done);
      return;
    }
    worker.terminate();
    if (data.kind === 'answer') listener.onAnswer(data.answer);
    else listener.onFailure();
  });
  worker.addEventListener('error', (event) => {
    // Not the reader's concern: the page takes over.
    event.preventDefault();
    worker.terminate();
    onPage();
  });
  worker.postMessage(question);
  return () => stop?.();
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(trustedScript(trialsWorker), { type: 'module' });
  } catch {
    return undefined;
  }
}

function askOnPage(question: TrialsQuestion, listener: TrialsListener): () => void {
  let isStopped = false;
  const pause = () =>
    new Promise<void>((resolve) => {
      window.setTimeout(() => {
        if (!isStopped) resolve();
      });
    });
  import('./trials.ts')
    .then(({ drawTrials }) => drawTrials(question, listener.onProgress, pause))
    .then(
      (answer) => {
        if (!isStopped) listener.onAnswer(answer);
      },
      () => {
        if (!isStopped) listener.onFailure();
      },
    );
  return () => {
    isStopped = true;
  };
}

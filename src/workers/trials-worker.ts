import { drawTrials, type TrialsMessage, type TrialsQuestion } from './trials.ts';

const say = (message: TrialsMessage) => {
  postMessage(message);
};

// Only our own page starts this worker and asks it; the page ends it when the answer is there or not wanted any more.
addEventListener('message', ({ data }: MessageEvent<TrialsQuestion>) => {
  drawTrials(
    data,
    (done) => {
      say({ kind: 'progress', done });
    },
    () => Promise.resolve(),
  ).then(
    (answer) => {
      say({ kind: 'answer', answer });
    },
    () => {
      say({ kind: 'failed' });
    },
  );
});

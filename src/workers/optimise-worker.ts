import { answerInSlices } from './answer-in-slices.ts';
import { type OptimiseMessage, readQuestion } from './optimise-messages.ts';

// The page ends this worker when the answer is there or not wanted any more, so it never pauses.
const clock = {
  now: () => performance.now(),
  pause: () => Promise.resolve(),
  sliceMilliseconds: Number.POSITIVE_INFINITY,
  nodesAtOnce: 10,
};

const say = (message: OptimiseMessage) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const problem = readQuestion(data);
  if (problem === undefined) {
    say({ kind: 'failed' });
    return;
  }
  answerInSlices(problem, clock, (progress) => {
    say({ kind: 'progress', progress });
  }).then(
    (answer) => {
      say({ kind: 'answer', answer });
    },
    () => {
      say({ kind: 'failed' });
    },
  );
});

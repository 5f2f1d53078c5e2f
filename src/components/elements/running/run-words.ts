import { fill } from '../../../engine/fill.ts';
import { clockFace } from '../../../model/running/clock-face.ts';
import type { RunClock, RunDrift } from '../../../model/running/run-clock.ts';
import type { RunCue } from '../../../model/running/run-cue.ts';
import type { SessionRun } from '../../../model/running/session-run.ts';

/** The strings that the timer says, and the two forms of a number of minutes. */
export type RunWords = Readonly<
  Record<
    | 'start'
    | 'pause'
    | 'goOn'
    | 'next'
    | 'finish'
    | 'stepLeft'
    | 'stepReady'
    | 'stepOver'
    | 'stepPaused'
    | 'whole'
    | 'wholeTook'
    | 'onTime'
    | 'early'
    | 'stillFits'
    | 'tooLate'
    | 'endOnTime'
    | 'endEarly'
    | 'endLate'
    | 'cueStarted'
    | 'cuePaused'
    | 'cueStep'
    | 'cueLengthened'
    | 'cueSoon'
    | 'cueLastMinute'
    | 'cueTimeUp'
    | 'cueRestarted'
    | 'forgotten'
    | 'unkept'
    | 'end'
    | 'screenOn'
    | 'screenOff'
    | 'minute'
    | 'minutes',
    string
  >
>;

/** A step as it is spoken of; spans in milliseconds. */
export interface SpokenStep {
  readonly title: string;
  readonly lead: string;
  readonly given: number;
  readonly left: number;
}

/** Whole minutes in words. */
export function minutesInWords(words: RunWords, minutes: number): string {
  return fill(minutes === 1 ? words.minute : words.minutes, { n: minutes });
}

/** How a session stands against its outline, or stood when it was over. */
export function driftInWords(words: RunWords, drift: RunDrift, isOver: boolean): string {
  switch (drift.kind) {
    case 'on-time':
      return isOver ? words.endOnTime : words.onTime;
    case 'to-spare':
      return fill(isOver ? words.endEarly : words.early, {
        minutes: minutesInWords(words, drift.earlyMinutes),
      });
    case 'still-fits':
    case 'too-late': {
      const late = drift.kind === 'still-fits' ? words.stillFits : words.tooLate;
      return fill(isOver ? words.endLate : late, {
        minutes: minutesInWords(words, drift.lateMinutes),
      });
    }
  }
}

/** What a screen reader is told of a cue. */
export function cueInWords(
  words: RunWords,
  cue: RunCue,
  { title, lead, given, left }: SpokenStep,
): string {
  const sentences: Record<RunCue, string> = {
    started: words.cueStarted,
    paused: words.cuePaused,
    step: words.cueStep,
    lengthened: words.cueLengthened,
    soon: words.cueSoon,
    'last-minute': words.cueLastMinute,
    'time-up': words.cueTimeUp,
    restarted: words.cueRestarted,
    over: words.end,
  };
  return fill(sentences[cue], {
    step: title,
    lead,
    length: minutesInWords(words, Math.round(given / 60_000)),
    left: clockFace(left),
  });
}

/** What stands under the large figure. */
export function captionInWords(words: RunWords, run: SessionRun, { stepLeft }: RunClock): string {
  if (run.phase === 'ready') return words.stepReady;
  if (stepLeft <= -1000) return words.stepOver;
  return run.phase === 'paused' ? words.stepPaused : words.stepLeft;
}

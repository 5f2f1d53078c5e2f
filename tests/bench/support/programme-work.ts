import { readLink } from '../../../src/model/linking/read-link.ts';
import { writeProgrammeLink } from '../../../src/model/linking/programme-link.ts';
import { diffProgrammes } from '../../../src/model/programme/comparing/diff-programmes.ts';
import type { ProgrammeContent } from '../../../src/model/programme/content.ts';
import { withField, withWeight } from '../../../src/model/programme/edits.ts';
import { evaluate } from '../../../src/model/programme/evaluate.ts';
import {
  readProgrammeText,
  writeProgrammeText,
} from '../../../src/model/programme/reading/programme-file.ts';
import { emptyProgramme } from '../../../src/model/programme/schema.ts';

const vocabulary = {
  criteria: [],
  methods: [],
  presets: [],
  gaps: [],
  blends: [],
  kpis: [],
  cases: [],
};

/**
 * Milliseconds of each run of what a planner does with a programme: evaluate it, write and read its link, its file, and tell
 * what differs from an empty one.
 * @throws {Error} if the text is no programme.
 */
export function timeProgramme(
  text: string,
  content: ProgrammeContent,
  runs: number,
): Record<string, number[]> {
  const reading = readProgrammeText(text);
  if (reading.kind !== 'programme') throw new Error('the text is no programme');
  const { programme } = reading;
  const fragment = writeProgrammeLink(programme);
  const empty = emptyProgramme();
  const [criterion = ''] = content.criteria.map(({ id }) => id);
  let turn = 0;
  const work: Record<string, () => unknown> = {
    // A weight changes the ranking and its draws; an event of the plan does not.
    'evaluate, another weight': () =>
      evaluate(withWeight(programme, criterion, ++turn % 10), content),
    'evaluate, another plan': () =>
      evaluate(withField(programme, 'plan', 'weeks', 13 + (++turn % 10)), content),
    'write link': () => writeProgrammeLink(programme),
    'read link': () => readLink(fragment, undefined, vocabulary),
    'write file': () => writeProgrammeText(programme),
    'read file': () => readProgrammeText(text),
    difference: () => diffProgrammes(empty, programme),
  };
  const warmUp = Math.ceil(runs / 4);
  return Object.fromEntries(
    Object.entries(work).map(([name, run]) => {
      const measured: number[] = [];
      for (let index = 0; index < runs + warmUp; index++) {
        const start = performance.now();
        run();
        if (index >= warmUp) measured.push(performance.now() - start);
      }
      return [name, measured];
    }),
  );
}

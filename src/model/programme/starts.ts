import type { ProgrammeBlend, ProgrammeContent } from './content.ts';
import { emptyProgramme, type Programme } from './schema.ts';

/** A programme that begins with a shipped blend: its weights, methods, length and number of executives, under its name. */
export function startFromBlend(blend: ProgrammeBlend): Programme {
  const empty = emptyProgramme(blend.label);
  return {
    ...empty,
    context: { executives: blend.executives, horizonWeeks: blend.weeks },
    selection: {
      ...empty.selection,
      preset: blend.preset,
      chosen: blend.tracks.map(({ method }) => method),
    },
    plan: { blend: blend.id },
  };
}

/** A programme in which nothing matters yet: every gap weighs nought, so that each weight is the reader's own. */
export function startFromScratch(name: string, { gaps }: ProgrammeContent): Programme {
  return { ...emptyProgramme(name), gaps: Object.fromEntries(gaps.map(({ id }) => [id, 0])) };
}

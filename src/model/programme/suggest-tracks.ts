import type { ProgrammeBlend } from './content.ts';
import { programmeRanges } from './ranges.ts';
import type { PlannedTrack } from './schema.ts';

/**
 * Tracks to start from. A blend gives its own, stretched or shortened to the weeks. Without one, each method is laid out as in
 * the shipped blend of the nearest length that has it; a method that none has meets every other week, the rhythm of pairs.
 * @param weeks length of the programme, 4 to 52.
 */
export function suggestTracks(
  methods: readonly string[],
  weeks: number,
  blends: readonly ProgrammeBlend[],
  blend?: ProgrammeBlend,
): readonly PlannedTrack[] {
  if (blend !== undefined) return blend.tracks.map((track) => stretched(track, blend.weeks, weeks));
  const nearest = [...blends].sort((a, b) => Math.abs(a.weeks - weeks) - Math.abs(b.weeks - weeks));
  return methods.map((method) => {
    for (const { tracks, weeks: length } of nearest) {
      const track = tracks.find((candidate) => candidate.method === method);
      if (track !== undefined) return stretched(track, length, weeks);
    }
    return { method, placement: 'fortnightly', count: Math.ceil(weeks / 2) };
  });
}

function stretched(track: PlannedTrack, from: number, to: number): PlannedTrack {
  const { min, max } = programmeRanges.eventCount;
  const most = Math.min(max, to);
  if (track.placement === 'weekly') return { ...track, count: most };
  const count = Math.min(most, Math.max(min, Math.round((track.count * to) / from)));
  return { ...track, count };
}

import {
  type Dropped,
  type FieldReader,
  longestFragment,
  readFragment,
  readNumber,
  writeFragment,
} from './fragment.ts';

/** How safe people feel to speak up. */
export const safetyLevels = ['low', 'medium', 'high'] as const;
export type SafetyLevel = (typeof safetyLevels)[number];

/** What is in place before a reverse relationship starts. */
export const governanceFlags = ['charter', 'confidentiality', 'sponsor'] as const;
export type GovernanceFlag = (typeof governanceFlags)[number];

/** What the reader sets on the model chooser. */
export interface ChooserState {
  /** Weight of each development gap, 0 to 10. */
  readonly gaps: Readonly<Record<string, number>>;
  /** Weeks until the result is needed. */
  readonly weeks: number;
  /** What is in place. */
  readonly governance: Readonly<Record<GovernanceFlag, boolean>>;
  readonly safety: SafetyLevel;
  /** Whether the executives already have a traditional mentor. */
  readonly existingMentor: boolean;
}

/** What a link may name, and the state with which the chooser opens. */
export interface ChooserVocabulary {
  readonly gaps: readonly string[];
  readonly opening: ChooserState;
}

/** Ranges of the chooser's inputs. */
export const chooserRanges = {
  gap: { min: 0, max: 10 },
  weeks: { min: 1, max: 260, whole: true },
} as const;

/** Reads a link; see `readFragment` for what happens to what is not understood. */
export function readChooserLink(
  fragment: string,
  vocabulary: ChooserVocabulary,
): { readonly state: ChooserState; readonly dropped: readonly Dropped[] } {
  // A link that names any gap replaces the gaps the chooser opens with; else its reader would see others' weights.
  const namesGap = /(?:^|&)g\./.test(fragment.slice(0, longestFragment));
  const opening = vocabulary.opening;
  const initial = namesGap
    ? { ...opening, gaps: Object.fromEntries(vocabulary.gaps.map((gap) => [gap, 0])) }
    : opening;
  return readFragment(fragment, initial, (key) => readerOf(key, vocabulary));
}

/** Writes the link of a state; what is as the chooser opens is left out. */
export function writeChooserLink(state: ChooserState, vocabulary: ChooserVocabulary): string {
  const { opening } = vocabulary;
  const pairs: [string, string][] = [];
  const changed = vocabulary.gaps.some(
    (gap) => (state.gaps[gap] ?? 0) !== (opening.gaps[gap] ?? 0),
  );
  if (changed) {
    const set = vocabulary.gaps.filter((gap) => (state.gaps[gap] ?? 0) !== 0);
    for (const gap of set) pairs.push([`g.${gap}`, `${state.gaps[gap]}`]);
    // All gaps at nought: name one, or the link would open with the first weights.
    if (set.length === 0 && vocabulary.gaps[0] !== undefined)
      pairs.push([`g.${vocabulary.gaps[0]}`, '0']);
  }
  if (state.weeks !== opening.weeks) pairs.push(['weeks', `${state.weeks}`]);
  for (const flag of governanceFlags) {
    if (state.governance[flag] !== opening.governance[flag])
      pairs.push([flag, state.governance[flag] ? '1' : '0']);
  }
  if (state.safety !== opening.safety) pairs.push(['safety', state.safety]);
  if (state.existingMentor !== opening.existingMentor)
    pairs.push(['mentor', state.existingMentor ? '1' : '0']);
  return writeFragment(pairs);
}

function readerOf(
  key: string,
  vocabulary: ChooserVocabulary,
): FieldReader<ChooserState> | undefined {
  const gap = key.startsWith('g.') ? key.slice(2) : undefined;
  if (gap !== undefined && vocabulary.gaps.includes(gap)) {
    return number(chooserRanges.gap, (state, value) => ({
      ...state,
      gaps: { ...state.gaps, [gap]: value },
    }));
  }
  const flag = governanceFlags.find((name) => name === key);
  if (flag !== undefined) {
    return switchReader((state, on) => ({
      ...state,
      governance: { ...state.governance, [flag]: on },
    }));
  }
  if (key === 'weeks') return number(chooserRanges.weeks, (state, weeks) => ({ ...state, weeks }));
  if (key === 'mentor')
    return switchReader((state, existingMentor) => ({ ...state, existingMentor }));
  if (key === 'safety') {
    return (value, state) => {
      const safety = safetyLevels.find((level) => level === value);
      return safety === undefined
        ? { ok: false, reason: 'unknown-value', allowed: safetyLevels.join(', ') }
        : { ok: true, state: { ...state, safety } };
    };
  }
  return undefined;
}

function number(
  range: Parameters<typeof readNumber>[1],
  take: (state: ChooserState, value: number) => ChooserState,
): FieldReader<ChooserState> {
  return (text, state) => {
    const reading = readNumber(text, range);
    return reading.ok ? { ok: true, state: take(state, reading.value) } : reading;
  };
}

function switchReader(
  take: (state: ChooserState, on: boolean) => ChooserState,
): FieldReader<ChooserState> {
  return (text, state) =>
    text === '1' || text === '0'
      ? { ok: true, state: take(state, text === '1') }
      : { ok: false, reason: 'unknown-value', allowed: '0, 1' };
}

import type { CompareStrings } from './compare-strings.ts';

type Label = (id: string, within: string) => string;

/** Finds the words for the ids in a difference; `within` is the id before it, as a checklist's for one of its items. */
export interface DifferenceLabels {
  readonly gap: Label;
  readonly model: Label;
  readonly preset: Label;
  readonly criterion: Label;
  readonly method: Label;
  readonly blend: Label;
  /** Whose hour a rate is. */
  readonly rate: Label;
  /** Line of the costs. */
  readonly line: Label;
  readonly kpi: Label;
  /** Group of costs that has a range, an end of a range, and a figure of what a measure is worth. */
  readonly costGroup: Label;
  readonly end: Label;
  readonly worth: Label;
  /** Way to isolate an effect. */
  readonly isolation: Label;
  readonly checklist: Label;
  /** Item of a checklist. */
  readonly item: Label;
  /** Session outline. */
  readonly outline: Label;
  /** Measure of the programme, by its id there; see `ownPartLabels`. */
  readonly measure: Label;
  /** Entry of the log, by its id there; see `ownPartLabels`. */
  readonly logged: Label;
  readonly step: Label;
  /** Name of a value that a step was settled on, such as "Weeks". */
  readonly basis: Label;
  /** A text among the values that a step was settled on: an id of whatever collection, or a plain word. */
  readonly basisValue: Label;
}

/** Writes values in the reader's locale, exactly enough that two values that differ do not look the same. */
export interface DifferenceFormats {
  readonly number: (value: number) => string;
  /** In the programme's currency. */
  readonly money: (value: number) => string;
  /** A share 0 to 1 as a percentage. */
  readonly percent: (share: number) => string;
  /** A day such as `2027-01-11`. */
  readonly date: (day: string) => string;
  readonly list: (words: readonly string[]) => string;
}

/** What differences are written with. */
export interface DifferenceSpeech {
  readonly labels: DifferenceLabels;
  readonly formats: DifferenceFormats;
  readonly strings: CompareStrings;
}

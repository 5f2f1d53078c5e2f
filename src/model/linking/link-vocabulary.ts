import type { ProgrammeBlend } from '../programme/content.ts';
import type { ProgrammeCase } from '../programme/with-case.ts';

/** What a readable setting link may name: taken from the content, so that a new method needs no change here. */
export interface LinkVocabulary {
  /** Ids of the criteria. */
  readonly criteria: readonly string[];
  /** Methods, and whether each is compared unless asked otherwise. */
  readonly methods: readonly { readonly id: string; readonly compared: boolean }[];
  /** Presets of weights, 0 to 10 by criterion; the first is the opening one. */
  readonly presets: readonly {
    readonly id: string;
    readonly weights: Readonly<Record<string, number>>;
  }[];
  /** Ids of the development gaps. */
  readonly gaps: readonly string[];
  /** Blends that a plan may start from. */
  readonly blends: readonly ProgrammeBlend[];
  /** Ids of the KPIs of the library. */
  readonly kpis: readonly string[];
  /** Examples of business cases, at the step that has them. */
  readonly cases: readonly ProgrammeCase[];
}

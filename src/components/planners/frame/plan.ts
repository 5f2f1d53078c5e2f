import type { DeskState } from '../../../device/desk-state.ts';
import type { ProgrammeContent } from '../../../model/programme/content.ts';
import type { ProgrammeEdit, Resettable } from '../../../model/programme/edits.ts';
import type { Evaluation } from '../../../model/programme/evaluate.ts';
import type { DroppedPart } from '../../../model/programme/reading/read-programme.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import type { Step } from '../../../model/programme/steps.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlanStrings } from './plan-strings.ts';

/** Why a link could not be opened. */
export type RefusedLink =
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** The open programme as a planner sees it: what it holds, what follows from it, and how to change it. */
export interface Plan {
  readonly step: Step;
  readonly content: ProgrammeContent;
  readonly programme: Programme;
  readonly evaluation: Evaluation;
  /** Whether the controls are live; before, they are disabled, so that nothing typed can be lost. */
  readonly awake: boolean;
  readonly desk: DeskState;
  /** Grows when the programme was replaced from outside, so that fields forget what was typed. */
  readonly round: number;
  /** Name of the reader's own programme while a copy is open. */
  readonly mine: string | undefined;
  readonly dropped: readonly DroppedPart[];
  readonly refused: RefusedLink | undefined;
  readonly undoLabel: string | undefined;
  readonly redoLabel: string | undefined;
  /** A change that was not made by hand, for the screen reader. */
  readonly announcement: string;
  /** Locales in which numbers are read: the chosen one first. */
  readonly locales: readonly string[];
  readonly figures: Figures;
  readonly strings: PlanStrings;
  readonly hubPath: string;
  /** Changes the programme; edits of the same `what` in quick succession are one step of undo. */
  readonly edit: (what: string, recipe: ProgrammeEdit) => void;
  /** Takes one's own values out of some parts, and forgets what was typed. */
  readonly reset: (parts: readonly Resettable[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly rename: (name: string) => void;
  readonly duplicate: (name: string) => void;
  readonly keepCopy: () => void;
  readonly discardCopy: () => void;
  readonly useCopyInMine: () => void;
  readonly keepMineAsCopy: () => void;
  readonly takeTheirs: () => void;
  readonly dismissDropped: () => void;
  readonly hrefOf: (step: Step) => string;
}

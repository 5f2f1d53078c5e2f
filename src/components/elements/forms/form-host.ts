import type { AnswerChanges, Answers } from '../../../device/form-answers.ts';
import type { FormKeeping } from './form-keeping.ts';
import type { FormRow } from './form-row.ts';

/** The form in the page, as far as what is fetched on demand needs it. */
export interface FormHost extends HTMLElement {
  readonly keeping: FormKeeping;
  readonly rows: readonly FormRow[];
  readonly planned: Answers;
  readonly keep: (changes: AnswerChanges, news?: string) => void;
  readonly keepAnswer: (row: FormRow, answer: string) => void;
  readonly look: (news?: string) => void;
  readonly word: (name: string) => string;
}

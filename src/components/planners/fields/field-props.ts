import type { ReactNode } from 'react';
import type { FieldWords } from './field-words.ts';

/** What all fields that understand what is typed have in common. */
export interface FieldProps<Value> {
  readonly label: string;
  readonly help?: string;
  /** Where the value comes from, such as "from your plan"; stands under the label. */
  readonly note?: ReactNode;
  /** `undefined` while the text cannot be taken, and where an optional field is empty: keep it so, or resets go unseen. */
  readonly value: Value | undefined;
  /** Whether nothing at all will do too. */
  readonly optional?: boolean;
  /** BCP 47 tags: the edition's first, then the reader's (`typingLocales`). */
  readonly locales: readonly string[];
  readonly words: FieldWords;
  /** Told of every value that can be taken; `undefined` where an optional field was emptied. */
  readonly onChange: (value: Value | undefined) => void;
  /** Told whenever the field begins or ceases to stand in the way of a result, an empty required one included. */
  readonly onProblem?: (isProblem: boolean) => void;
}

/** The range of a number; both ends are finite and belong to it. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
}

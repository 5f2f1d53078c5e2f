/** What stands between a text and a value, in words, with the values that would settle it. */
export interface FieldProblem<Value> {
  readonly message: string;
  readonly choices: readonly { readonly label: string; readonly value: Value }[];
}

/** What a field makes of the text in it. */
export interface FieldReading<Value> {
  /** `undefined` where the text cannot be taken, or where nothing is entered and nothing has to be. */
  readonly value: Value | undefined;
  readonly problem?: FieldProblem<Value>;
  /** The value repeated back, where it is worth it. */
  readonly echo?: string;
}

/** A reading that nothing comes of. */
export function unread<Value>(
  message: string,
  choices: FieldProblem<Value>['choices'] = [],
): FieldReading<Value> {
  return { value: undefined, problem: { message, choices } };
}

/** What was typed, short enough to stand in a message. */
export function quoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}

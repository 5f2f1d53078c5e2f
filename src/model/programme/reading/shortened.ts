const longest = 60;

/** Control characters, marks that turn a line round, and halves of a character: none may disturb a message. */
const disturbing = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A value as a message shows it: at most 60 UTF-16 units, on one line, nothing in it that disturbs the line. */
export function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : textOf(value);
  const cut = text.length > longest ? `${text.slice(0, longest - 3)}…` : text;
  return cut.replaceAll(disturbing, '\uFFFD');
}

/** Numbers as they are, since JSON knows no infinity; the rest as JSON. */
function textOf(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value ?? null);
}

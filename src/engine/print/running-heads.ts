/** A part of a document with pages of its own. */
export interface HeadedPart {
  /** Id of its element. */
  readonly id: string;
  /** What the head of its pages says. */
  readonly head: string;
}

/**
 * A style sheet that prints at the head of every page which part it belongs to. Browsers cannot take the text from the
 * page (`string-set`), but know pages by name: each part gets a name, and so begins on a page of its own.
 */
export function runningHeads(parts: readonly HeadedPart[]): string {
  return parts
    .map(({ id, head }) => {
      const name = `part-${id}`;
      return `@page ${name}{@top-right{content:${cssString(head)};font:9pt sans-serif}}\n#${id}{page:${name}}\n`;
    })
    .join('');
}

function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\\p{Cc}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return `\\${code.toString(16)} `;
  });
  return `"${escaped}"`;
}

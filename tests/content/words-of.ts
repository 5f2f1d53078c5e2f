/** The words of a text of prose, without tags, the targets of links and marks; a component counts as nothing. */
export function wordsOf(body: string): string[] {
  const text = body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\]\([^)]*\)/g, ' ');
  return text.match(/[\p{L}\d]+(?:[-'’.,]?[\p{L}\d]+)*/gu) ?? [];
}

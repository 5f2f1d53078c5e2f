/** The text of each example in a body, on one line, without tags. */
export function examplesOf(body: string): string[] {
  return [...body.matchAll(/<Example>(.*?)<\/Example>/gs)].map(([, text = '']) =>
    text
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

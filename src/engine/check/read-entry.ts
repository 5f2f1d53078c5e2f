import type { ContentFile } from '../layers.ts';
import type { Entry } from './library.ts';
import type { Place, Problem } from './problem.ts';
import type { ProblemCode } from './problems.ts';
import { lineIndex } from './text/line-index.ts';
import { readFields } from './text/fields-source.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { readText } from './text/read-text.ts';

/** Reads one file: its fields and its text, and what keeps them from being read. */
export function readEntry(root: string, file: ContentFile): { entry: Entry; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, place: Place, message: string, cure: string) =>
    problems.push({ code, file: file.file, ...place, message, cure });
  const top = { line: 1, column: 1 };
  const entry = (fields: Entry['fields'], body: string | undefined) => ({
    entry: { file, fields, body },
    problems,
  });
  const read = readText(root, file.file);
  if (read.kind === 'not-utf-8') {
    report(
      'content-encoding',
      top,
      'the file is not UTF-8',
      'save it again, with the encoding UTF-8',
    );
    return entry(undefined, undefined);
  }
  const { text } = read;
  const extension = file.file.split('.').at(-1);
  if (extension === 'json') {
    const fault = jsonFault(text);
    if (fault !== undefined) {
      report(
        'content-json-syntax',
        fault.place,
        fault.message,
        'check the comma and the quotes before this place',
      );
      return entry(undefined, undefined);
    }
  }
  const halves = extension === 'mdx' ? splitFrontMatter(text) : undefined;
  if (halves?.kind === 'missing') {
    report(
      'content-front-matter-missing',
      top,
      'the file has no front matter',
      'start with a line "---", the fields, and a line "---"',
    );
    return entry(undefined, text);
  }
  if (halves?.kind === 'open') {
    report(
      'content-front-matter-open',
      top,
      'the front matter is not closed',
      'a line "---" after the last field',
    );
    return entry(undefined, undefined);
  }
  const fields = readFields(halves?.fields ?? text);
  for (const { code, place, message, cure } of fields.problems) report(code, place, message, cure);
  const unreadable = fields.problems.some(({ code }) => code === 'content-yaml-syntax');
  return entry(unreadable ? undefined : fields, halves?.body);
}

/** Where JSON stops being JSON; YAML, which the fields are read as, is more patient. */
function jsonFault(text: string): { place: Place; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const position = / at position (\d+)/.exec(said)?.[1];
    const place = lineIndex(text)(position === undefined ? text.length : Number(position));
    return {
      place,
      message: position === undefined ? 'the file ends too early' : 'this is not valid JSON',
    };
  }
}

import { mdxToMdast, type MdastNode } from 'satteri';
import type { ProblemCode } from '../problems.ts';
import type { Place } from '../problem.ts';

/** A problem found in the text of an entry. */
export interface BodyProblem {
  code: ProblemCode;
  place: Place;
  message: string;
  cure: string;
}

/** Enough to show every mistake of a page, few enough to end. */
const mostMistakes = 20;

/**
 * Parses MDX with the parser that Astro builds with. The parser stops at the first mistake; so that all are found, the
 * character at fault is blanked and the text read again.
 */
export function parseBody(
  body: string,
  place: (offset: number) => Place,
): {
  /** Absent if the text cannot be read even without the mistakes. */
  tree: MdastNode | undefined;
  mistakes: BodyProblem[];
} {
  const mistakes: BodyProblem[] = [];
  const unclosed: string[] = [];
  // Without a line end, the parser crashes on a string that ends with a backslash.
  let text = `${body}\n`;
  for (let round = 0; round < mostMistakes; round++) {
    try {
      return { tree: mdxToMdast(text, { features: { frontmatter: false } }), mistakes };
    } catch (error) {
      const mistake = readError(error, text);
      const rest = text.slice(mistake.offset);
      const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(rest) ?? [];
      // The end of a component whose start could not be read is no mistake of its own.
      if (slash === '/' && unclosed.includes(name)) unclosed.splice(unclosed.indexOf(name), 1);
      else {
        if (slash === '') unclosed.push(name);
        mistakes.push({ ...explain(mistake.message, rest), place: place(mistake.offset) });
      }
      const blanked = blank(text, mistake.offset);
      if (blanked === undefined) break;
      text = blanked;
    }
  }
  return { tree: undefined, mistakes };
}

/** The parser writes `line:column: message (rule)`. */
function readError(error: unknown, text: string): { offset: number; message: string } {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = said] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[^)]*\))?$/s.exec(said) ?? [];
  const before = text.split('\n').slice(0, Number(line) - 1);
  const start = before.reduce((sum, each) => sum + each.length + 1, 0);
  return { offset: Math.min(start + Number(column) - 1, text.length - 1), message };
}

/** The text without the character that opens what could not be read. */
function blank(text: string, offset: number): string | undefined {
  const opener = text[offset];
  if (opener !== '<' && opener !== '{' && opener !== '}') return undefined;
  return `${text.slice(0, offset)} ${text.slice(offset + 1)}`;
}

function explain(message: string, rest: string): Omit<BodyProblem, 'place'> {
  const [, slash, name] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  if (name !== undefined && message.includes('closing tag')) {
    if (/^[a-z]/.test(name)) return rawHtml(name);
    if (slash === '/') {
      return {
        code: 'content-unclosed-tag',
        message: `</${name}> closes a component that is not open here`,
        cure: `take it out, or open <${name}> before it in the same block`,
      };
    }
    const inLine = /before the end of `(paragraph|heading|tableCell)`/.test(message);
    return {
      code: 'content-unclosed-tag',
      message: `<${name}> is not closed`,
      cure: inLine
        ? `</${name}> in the same paragraph, or "/>" at the end of the tag if it holds no text`
        : `</${name}> where it ends, or "/>" at the end of the tag if it holds no text`,
    };
  }
  if (rest.startsWith('<!--')) {
    return {
      code: 'content-mdx-syntax',
      message: 'a comment cannot be written like this',
      cure: '{/* comment */}',
    };
  }
  if (/^<(?:https?:|mailto:|[^\s<>]+@)/.test(rest)) {
    const address = /^<([^\s>]*)/.exec(rest)?.[1] ?? '';
    return {
      code: 'content-mdx-syntax',
      message: 'an address cannot stand in angle brackets',
      cure: `[text](${address})`,
    };
  }
  if (rest.startsWith('{')) {
    return {
      code: 'content-mdx-syntax',
      message: 'a brace opens an expression that is not closed or not valid',
      cure: '\\{ if it is meant as text',
    };
  }
  if (name !== undefined) {
    return {
      code: 'content-mdx-syntax',
      message: `the tag <${name}> is not complete`,
      cure: `each attribute as name="value", in double quotes, and ">" or "/>" at the end`,
    };
  }
  return {
    code: 'content-mdx-syntax',
    message: `this cannot be read: ${message}`,
    cure: 'a backslash before a "<" or "{" that is meant as text',
  };
}

/** HTML by hand, whatever the element. */
export function rawHtml(name: string): Omit<BodyProblem, 'place'> {
  const known: Record<string, string> = {
    br: 'a new paragraph',
    hr: '--- on a line of its own',
    a: '[text](address)',
    img: '![what it shows](address)',
    b: '**text**',
    strong: '**text**',
    i: '*text*',
    em: '*text*',
    code: '`text`',
    table: 'a Markdown table',
    iframe: 'a link to the page',
    script: 'nothing: content holds no code',
  };
  return {
    code: 'content-raw-html',
    message: `<${name}> is HTML`,
    cure: known[name] ?? 'Markdown, or a component such as <Aside>',
  };
}

import { describe, expect, it } from 'vitest';
import { asLines, lineAt, sources, type Finding, type SourceFile } from './support/tree.ts';

/** Ways around the rules, each with what to do instead. */
const hatches: readonly [pattern: RegExp, instead: string][] = [
  [/(?::|<|\bas|\|)\s*any\b(?!\s*[(.:])|\bany\[\]/g, 'say what it is, or unknown and look'],
  [/\bas\s+unknown\s+as\b/g, 'parse the value instead of claiming what it is'],
  [/@ts-(?:ignore|expect-error|nocheck)/g, 'mend the type'],
  [
    /(?:eslint|stylelint)-(?:disable|enable)/g,
    'mend the code, or change the rule for everyone with a reason',
  ],
  [/prettier-ignore/g, 'let Prettier write it'],
  [/\.(?:only|skip|todo|fixme)\(/g, 'run every test'],
  [/\b(?:TODO|FIXME|XXX)\b/g, 'do it, or write an issue'],
];

function hatchesIn({ file, text }: SourceFile): Finding[] {
  const code = file.endsWith('.astro') || file.endsWith('.css') ? text : withoutProse(text);
  return hatches.flatMap(([pattern, instead]) =>
    [...code.matchAll(pattern)].map((match) => ({
      file: `${file}:${lineAt(code, match.index)}`,
      message: `"${match[0].trim()}": ${instead}`,
    })),
  );
}

/** The word "any" is English in a comment; the other hatches work from there, so they stay. */
function withoutProse(text: string): string {
  return text.replaceAll(/(?:^|\s)(?:\/\/|\/?\*).*$/gm, (comment) =>
    comment.replaceAll(/\bany\b/g, 'an'),
  );
}

describe('no way around the rules', () => {
  it('no type is given up, no rule switched off, no test left out', () => {
    const self = /^tests\/rules\/escape-hatches\.test\.ts$/;
    const files = sources(
      /^(src|scripts|tests|edition|[^/]+$).*\.(ts|tsx|js|mjs|cjs|astro|css)$/,
      self,
    );
    expect(asLines(files.flatMap(hatchesIn))).toEqual([]);
  });

  it.each([
    'const a: any = 1;',
    'const b = c as any;',
    'function f(x: Array<any>) {}',
    'let list: string | any;',
    'type A = any[];',
    'x as unknown as Method',
    '// @ts-ignore',
    '/* eslint-disable no-console */',
    "it.only('x', f);",
    "describe.skip('x', f);",
    '// TODO later',
  ])('%s is found', (text) => {
    expect(hatchesIn({ file: 'a.ts', text }).length).toBeGreaterThan(0);
  });

  it.each([
    '/** Whether any of them: any will do. */',
    'const anything: Anything = 1;',
    'z.any.x',
    "it('x', f);",
  ])('%s is fine', (text) => {
    expect(asLines(hatchesIn({ file: 'a.ts', text }))).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent, type Problem } from '../../src/engine/check/index.ts';
import type { ContentPlace } from '../../src/engine/layers.ts';
import { baseSite } from './base-site.ts';

/** Files to write beside or over those of the base site; `null` leaves one out. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Writes the base site with changes to a folder of its own, which goes when the test ends. */
export function writeSite(changes: Changes = {}): ContentPlace {
  const root = mkdtempSync(join(tmpdir(), 'turnabout-content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [file, text] of Object.entries({ ...baseSite, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { root, edition: 'edition' };
}

/** The problems of the base site with changes. */
export async function problemsWith(changes: Changes): Promise<Problem[]> {
  const { problems } = await checkContent(writeSite(changes));
  return problems;
}

/** The problems as text for a snapshot: code, place, field, message, cure. */
export async function reportOf(changes: Changes): Promise<string> {
  const problems = await problemsWith(changes);
  return problems
    .map(({ code, file, line, column, field, message, cure }) =>
      [
        `${code} ${file.replace(/^src\/content\//, '')}:${line}${column === undefined ? '' : `:${column}`}`,
        `  ${field === undefined ? '' : `${field}: `}${message}`,
        `  write: ${cure}`,
      ].join('\n'),
    )
    .join('\n');
}

/** A file of the base site with one place changed. `name` is its path under `src/content`. */
export function edited(name: string, from: string, to: string): Changes {
  const file = `src/content/${name}`;
  const text = baseSite[file];
  if (text?.includes(from) !== true) throw new Error(`${file} does not hold "${from}"`);
  return { [file]: text.replace(from, () => to) };
}

/** The chapter of the base site with another text, which starts on line 14. */
export function chapterWith(body: string): Changes {
  const file = 'src/content/chapters/decide/when-to.mdx';
  const [, fields = ''] = baseSite[file]?.split('---\n') ?? [];
  return { [file]: `---\n${fields}---\n\n${body}` };
}

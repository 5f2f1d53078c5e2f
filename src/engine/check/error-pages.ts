import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemKind } from './kinds/problem-kind.ts';
import { problemKinds } from './problems.ts';

/** The pages of `docs/errors` that explain problems of the content: name of the file → text. */
export function errorPages(): Map<string, string> {
  return new Map(problemKinds.map((kind) => [`${kind.code}.md`, page(kind)]));
}

/** Writes the pages and removes those of problems that are gone; gives the names of those written. */
export function writeErrorPages(root: string): string[] {
  const folder = join(root, 'docs/errors');
  mkdirSync(folder, { recursive: true });
  const pages = errorPages();
  for (const name of readdirSync(folder)) {
    if (name.startsWith('content-') && !pages.has(name)) rmSync(join(folder, name));
  }
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  return [...pages.keys()];
}

function page({ code, title, why, cure, bad, good }: ProblemKind): string {
  return `# ${code}

${title}.

${why}

## What to do

${cure}

Instead of

${fenced(bad)}

write

${fenced(good)}

<!-- Made from src/engine/check/kinds by "node scripts/check-content.ts --write-docs". -->
`;
}

// Without a language, so that no formatter mends the bad example.
const fenced = (code: string) => `\`\`\`\n${code}\n\`\`\``;

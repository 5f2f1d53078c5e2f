import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const inlineCode = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const policyOfPage = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;

/**
 * The page with a policy that allows no other inline code than its own: Astro gives every page the hashes of all pages, which
 * a page without planners has no use for, and which weigh more than its navigation.
 */
export function tightPolicy(html: string): string {
  const used = new Set(
    [...html.matchAll(inlineCode)].map(([, , code = '']) => {
      const hash = createHash('sha256').update(code).digest('base64');
      return `'sha256-${hash}'`;
    }),
  );
  return html.replace(policyOfPage, (_, start: string, policy: string) => {
    const own = policy.replace(/ ('sha256-[^']+')/g, (entry, hash: string) =>
      used.has(hash) ? entry : '',
    );
    return start + own;
  });
}

/** Tightens the policy of every page of a build. */
export function tightenPolicies(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, tightPolicy(readFileSync(path, 'utf8')));
  }
}

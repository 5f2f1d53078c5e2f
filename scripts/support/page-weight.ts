import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-page.ts';
import { isPlanner } from './broken-links.ts';

/** What a browser loads with a page before anyone does anything, in bytes; gzip, but for fonts, which are packed already. */
export interface PageWeight {
  file: string;
  /** A list shows a collection, a printed document many pages; everything without an island is else a page to read. */
  kind: 'reading' | 'list' | 'printed' | 'planner';
  htmlBytes: number;
  cssBytes: number;
  jsBytes: number;
  /** Fonts that the page asks for at once. */
  fontBytes: number;
  /** Scripts that hold React. */
  reactFiles: readonly string[];
}

const scriptAttributes = ['component-url', 'renderer-url', 'before-hydration-url'] as const;

/** Weighs the pages of a build under a base path. */
export function pageWeigher(folder: string, base: string): (page: BuiltPage) => PageWeight {
  const sizes = new Map<string, number>();

  function packed(file: string): number {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  }

  function localFile(address: string): string[] {
    return address.startsWith(base) ? [address.slice(base.length).replace(/[?#].*$/, '')] : [];
  }

  return (page) => {
    const links = (rel: string, as?: string) =>
      page.elements
        .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
        .filter(({ attributes }) => as === undefined || attributes['as'] === as)
        .flatMap(({ attributes }) => localFile(attributes['href'] ?? ''));
    const entries = page.elements.flatMap(({ name, attributes }) => {
      if (name === 'script') return localFile(attributes['src'] ?? '');
      if (name !== 'astro-island') return [];
      return scriptAttributes.flatMap((attribute) => localFile(attributes[attribute] ?? ''));
    });
    const scripts = withImports([...entries, ...links('modulepreload')], folder);
    const sum = (files: Iterable<string>) =>
      [...new Set(files)].reduce((total, file) => total + packed(file), 0);
    return {
      file: page.file,
      kind: kindOf(page),
      htmlBytes: gzipSync(page.html, { level: 9 }).length,
      cssBytes: sum(links('stylesheet')),
      jsBytes: sum(scripts.keys()),
      fontBytes: [...new Set(links('preload', 'font'))].reduce(
        (total, file) => total + readFileSync(join(folder, file)).length,
        0,
      ),
      reactFiles: [...scripts].filter(([, code]) => holdsReact(code)).map(([file]) => file),
    };
  };
}

function kindOf(page: BuiltPage): PageWeight['kind'] {
  if (isPlanner(page)) return 'planner';
  const main = page.elements.find(({ name }) => name === 'main')?.attributes ?? {};
  if ('data-printed' in main) return 'printed';
  return 'data-list' in main ? 'list' : 'reading';
}

/** The code of the scripts and of everything they import at once; what is imported later, on demand, is left out. */
function withImports(entries: readonly string[], folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    found.set(file, code);
    const here = posix.dirname(file);
    waiting.push(...staticImports(code).map((specifier) => posix.join(here, specifier)));
  }
  return found;
}

/** Relative addresses in `import … from '…'`, `import '…'` and `export … from '…'`, as bundlers write them. */
export function staticImports(code: string): string[] {
  const pattern = /(?:^|[;}\s])(?:import|export)(?:[\w$\s{},*]*?\bfrom)?\s*["'](\.[^"']+)["']/g;
  return [...code.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function holdsReact(code: string): boolean {
  return /react\.(?:transitional\.)?element|react\.dev\/errors/.test(code);
}

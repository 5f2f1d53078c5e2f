import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Parser } from 'htmlparser2';

export interface PageElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

/** A built page, as the checks of the build read it. */
export interface BuiltPage {
  /** File below the built folder, with `/`, such as `methods/index.html`. */
  file: string;
  /** Address below the base, such as `/methods/` or `/404.html`. */
  path: string;
  html: string;
  /** Every element in its order, with its attributes as they would be read by a browser. */
  elements: readonly PageElement[];
}

/** Reads every page of a build. */
export function builtPages(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => parsePage(file, readFileSync(join(folder, file), 'utf8')));
}

/** Every file of a build, below its folder, with `/`. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function parsePage(file: string, html: string): BuiltPage {
  const elements: PageElement[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
    },
  });
  parser.end(html);
  return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements };
}

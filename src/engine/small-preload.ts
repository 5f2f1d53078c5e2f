import type { Plugin } from 'vite';

/** The module that Vite puts in front of each lazy import. */
const helper = '\0vite/preload-helper.js';

/**
 * Replaces what Vite loads with every script to preload the parts of a lazy import: 0.9 KB on each page, most of it for
 * stylesheets of lazy parts and for browsers that do not know module preloading. Our stylesheets stand in the page, and a
 * browser that does not know the link ignores it.
 * @throws when a lazy part brings a stylesheet, which nothing would load.
 */
export function smallPreload(base: string): Plugin {
  const folder = base.endsWith('/') ? base : `${base}/`;
  return {
    name: 'turnabout-small-preload',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return id === helper ? preloadCode(folder) : null;
    },
    generateBundle: {
      // After Vite has written the list of what each script preloads.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') refuseLazyStylesheets(chunk.fileName, chunk.code);
      },
    },
  };
}

/** @param folder the folder of the site, ending in a slash. */
export function preloadCode(folder: string): string {
  return `const seen = new Set();
export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(folder)} + file;
    document.head.append(link);
  }
  return load();
};`;
}

/** @throws when the list of what a script preloads names a stylesheet. */
export function refuseLazyStylesheets(file: string, code: string): void {
  const list = /__vite__mapDeps=.*?\[(.*?)\]/.exec(code)?.[1] ?? '';
  if (list.includes('.css'))
    throw new Error(
      `${file} loads a stylesheet with a lazy script; import the stylesheet in an Astro file instead`,
    );
}

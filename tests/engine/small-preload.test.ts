import { afterEach, expect, test, vi } from 'vitest';
import { preloadCode, refuseLazyStylesheets } from '../../src/engine/small-preload.ts';

type Preload = <T>(load: () => Promise<T>, files?: readonly string[]) => Promise<T>;

/** Runs the code as the browser would, in a page that remembers what is put into its head. */
async function preloadIn(folder: string) {
  const links: { rel?: string; href?: string }[] = [];
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: (link: { rel?: string; href?: string }) => links.push(link) },
  });
  const address = `data:text/javascript,${encodeURIComponent(preloadCode(folder))}#${folder}`;
  const { __vitePreload } = (await import(/* @vite-ignore */ address)) as {
    __vitePreload: Preload;
  };
  return { links, preload: __vitePreload };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what a lazy part needs is preloaded once, from the folder of the site, and the part is given', async () => {
  const { links, preload } = await preloadIn('/team/book/');
  await expect(
    preload(() => Promise.resolve('part'), ['_astro/a.js', '_astro/b.js']),
  ).resolves.toBe('part');
  await preload(() => Promise.resolve('other'), ['_astro/b.js']);
  expect(links).toEqual([
    { rel: 'modulepreload', href: '/team/book/_astro/a.js' },
    { rel: 'modulepreload', href: '/team/book/_astro/b.js' },
  ]);
});

test('a part that does not come is told to who asked', async () => {
  const { preload } = await preloadIn('/');
  await expect(preload(() => Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});

test('a lazy part with a stylesheet stops the build, since nothing would load it', () => {
  const list = (files: string) =>
    `const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=[${files}])))=>i;const x=["a.css"]`;
  expect(() => {
    refuseLazyStylesheets('a.js', list('"_astro/b.js","_astro/b.css"'));
  }).toThrow('a.js loads a stylesheet');
  expect(() => {
    refuseLazyStylesheets('a.js', list('"_astro/b.js"'));
  }).not.toThrow();
});

import { describe, expect, it } from 'vitest';
import { offlineFiles } from '../../src/engine/offline/offline-files.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, revision: 'abc' }));

describe('what a device stores', () => {
  it('is asked for as pages link to it, below the folder of the site', () => {
    const { core, rest } = offlineFiles(
      files('index.html', 'plan/case/index.html', 'methods/index.html', 'pagefind/pagefind.js'),
      '/team/book/',
    );
    expect(core).toEqual([
      { url: '/team/book/', revision: 'abc' },
      { url: '/team/book/plan/case/', revision: 'abc' },
    ]);
    expect(rest).toEqual([
      ['/team/book/methods/', 'abc'],
      ['/team/book/pagefind/pagefind.js', 'abc'],
    ]);
  });

  it('needs no revision where the name changes with the content', () => {
    const { core } = offlineFiles(files('_astro/Base.e8tYq1KS.js', 'favicon.svg'), '/');
    expect(core).toEqual([
      { url: '/_astro/Base.e8tYq1KS.js', revision: null },
      { url: '/favicon.svg', revision: 'abc' },
    ]);
  });

  it('has the timers and the planners first, since they are used where there is often no network', () => {
    const { core } = offlineFiles(
      files('run/session/pair-session/index.html', 'sessions/index.html', 'plan/blend/index.html'),
      '/',
    );
    expect(core).toHaveLength(3);
  });

  it('stores public holidays last, and the page that leads to what is printed', () => {
    const { rest } = offlineFiles(
      files('data/holidays/DE.json', 'methods/index.html', 'print/index.html'),
      '/',
    );
    expect(rest.map(([address]) => address)).toEqual([
      '/methods/',
      '/print/',
      '/data/holidays/DE.json',
    ]);
  });

  it.each([
    'print/playbook/index.html',
    'pagefind/pagefind-component-ui.js',
    'pagefind/pagefind-ui.css',
    'pagefind/pagefind-highlight.js',
    '404.html',
    'sitemap-0.xml',
    'changes/feed.xml',
    '_headers',
    'robots.txt',
    'offline-worker.js',
    'offline-files.json',
  ])('leaves out %s', (path) => {
    expect(offlineFiles(files(path), '/')).toEqual({ core: [], rest: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { brokenLinks } from '../../scripts/support/broken-links.ts';
import { parsePage } from '../../scripts/support/built-page.ts';

const head = '<link rel="canonical" href="https://site.example/">';

function reasons(body: string, base = '/'): string[] {
  const pages = [
    parsePage('index.html', head + body),
    parsePage('methods/index.html', `${head}<h2 id="how">How</h2>`),
    parsePage('plan/index.html', `${head}<astro-island></astro-island>`),
  ];
  const files = new Set([...pages.map(({ file }) => file), 'favicon.svg']);
  return brokenLinks({ pages, files, base }).map(({ reason }) => reason);
}

describe('links of the build', () => {
  it.each([
    '/methods/',
    '/methods/#how',
    'methods/',
    '#top',
    '/plan/#v=1&weeks=13',
    '/favicon.svg',
    'https://site.example/methods/',
    'https://elsewhere.example/gone',
    'mailto:someone@site.example',
  ])('"%s" leads somewhere', (link) => {
    expect(reasons(`<a href="${link}">x</a>`)).toEqual([]);
  });

  it.each([
    ['/nowhere/', /no nowhere\/index\.html/],
    ['/methods', /slash at the end: "\/methods\/"/],
    ['/methods/#why', /no element with the id "why"/],
    ['/methods/#a=b', /no element with the id "a=b"/],
    ['https://site.example/gone/', /no gone\/index\.html/],
    ['', /empty/],
    ['javascript:alert(1)', /never runs script/],
    ['http://', /no address/],
  ])('"%s" is found', (link, reason) => {
    expect(reasons(`<a href="${link}">x</a>`)).toEqual([expect.stringMatching(reason)]);
  });

  it('a link that leaves the base path is found', () => {
    expect(reasons('<a href="/methods/">x</a>', '/docs/')).toContainEqual(
      expect.stringContaining('leaves the base path "/docs/"'),
    );
    expect(reasons('<a href="/docs/methods/">x</a>', '/docs/')).not.toContainEqual(
      expect.stringContaining('/docs/methods'),
    );
  });

  it('pictures, scripts and pictures for previews are links too', () => {
    expect(reasons('<img src="/a.png" srcset="/b.png 2x, /favicon.svg 1x">')).toHaveLength(2);
    expect(reasons('<script src="/a.js"></script>')).toHaveLength(1);
    expect(reasons('<meta property="og:image" content="https://site.example/a.png">')).toHaveLength(
      1,
    );
  });
});

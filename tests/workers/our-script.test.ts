import { describe, expect, it } from 'vitest';
import { ourScript } from '../../src/workers/our-script.ts';

const origin = 'https://team.example';

describe('the address of a script that may be started', () => {
  it.each([
    ['/_astro/a.js', '/', 'https://team.example/_astro/a.js'],
    ['/a/b/_astro/a.js', '/a/b/', 'https://team.example/a/b/_astro/a.js'],
    ['/a/b/_astro/a.js', '/a/b', 'https://team.example/a/b/_astro/a.js'],
    ['https://team.example/a/a.js', '/a/', 'https://team.example/a/a.js'],
  ])('"%s" of a site under "%s" is ours', (address, base, full) => {
    expect(ourScript(address, origin, base)).toBe(full);
  });

  it.each([
    ['https://elsewhere.example/a.js', '/'],
    ['//elsewhere.example/a.js', '/'],
    ['http://team.example/a.js', '/'],
    ['data:text/javascript,1', '/'],
    ['blob:https://team.example/1', '/'],
    ['javascript:1', '/'],
    ['/other/a.js', '/a/'],
    ['/ab/a.js', '/a'],
    ['/a/../other/a.js', '/a/'],
  ])('"%s" is not, for a site under "%s"', (address, base) => {
    expect(() => ourScript(address, origin, base)).toThrow(TypeError);
  });
});

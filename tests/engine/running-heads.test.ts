import { describe, expect, it } from 'vitest';
import { isOwnPage } from '../../src/engine/print/is-own-page.ts';
import { runningHeads } from '../../src/engine/print/running-heads.ts';

describe('the heads of pages', () => {
  it('name each part on its own pages', () => {
    expect(runningHeads([{ id: 'run', head: '3 · Run' }])).toBe(
      '@page part-run{@top-right{content:"3 · Run";font:9pt sans-serif}}\n#run{page:part-run}\n',
    );
  });

  it('survive whatever a title holds', () => {
    expect(runningHeads([{ id: 'a', head: 'Say "no"\\\n' }])).toContain(
      'content:"Say \\22 no\\22 \\5c \\a "',
    );
  });
});

describe('the site map', () => {
  it.each([
    ['https://a.example/print/playbook/', '/', false],
    ['https://a.example/print/', '/', true],
    ['https://a.example/methods/', '/', true],
    ['https://a.example/print/print/outlines/', '/print/', false],
    ['https://a.example/print/methods/', '/print/', true],
  ])('lists %s under %s: %s', (address, base, listed) => {
    expect(isOwnPage(base)(address)).toBe(listed);
  });
});

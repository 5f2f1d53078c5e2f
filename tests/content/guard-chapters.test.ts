import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guardPaths } from '../../src/engine/guard-paths.ts';

const chapters = new URL('../../src/content/chapters/', import.meta.url);

/** The anchor of a heading of plain words, as the site writes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const inPlaybook = Object.entries(guardPaths()).flatMap(([guard, path]) => {
  const [, chapter, anchor] = /\/playbook\/(.+)\/#(.+)$/.exec(path) ?? [];
  return chapter === undefined || anchor === undefined ? [] : [{ guard, chapter, anchor }];
});

it('most guards lead into the playbook', () => {
  expect(inPlaybook.length).toBeGreaterThan(Object.keys(guardPaths()).length / 2);
});

it.each(inPlaybook)(
  'the guard $guard is explained under a heading of $chapter',
  ({ chapter, anchor }) => {
    const file = new URL(`${chapter}.mdx`, chapters);
    expect(existsSync(file)).toBe(true);
    const headings = [...readFileSync(file, 'utf8').matchAll(/^##+ (.+)$/gm)];
    expect(headings.map(([, heading]) => anchorOf(heading ?? ''))).toContain(anchor);
  },
);

import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/engine/all-changes.ts';
import { changesFeed } from '../../src/engine/changes-feed.ts';

const head = {
  title: 'Fernhill: changes',
  summary: 'What changed.',
  author: 'Fernhill',
  language: 'en',
  page: new URL('https://fernhill.example/book/changes/'),
  self: new URL('https://fernhill.example/book/changes/feed.xml'),
};
const words = {
  kind: () => 'Methods',
  address: ({ path = '/changes/' }: Change) => new URL(`/book${path}`, head.page),
};
const walk: Change = {
  collection: 'methods',
  id: 'walking',
  title: 'Walks & <talks>',
  on: '2026-11-23',
  why: 'Shorter: 1 < 2 ]]> 3.',
  path: '/methods/walking/',
};
const feedOf = (...changes: Change[]) => changesFeed(changes, head, words);
const valueOf = (feed: string, tag: string) =>
  new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`).exec(feed)?.[1];

describe('the feed of changes', () => {
  it('is as old as its latest change, whatever the day of the build', () => {
    const older = { ...walk, id: 'old', on: '2025-01-31' };
    expect(valueOf(feedOf(older, walk), 'updated')).toBe('2026-11-23T00:00:00.000Z');
    expect(feedOf(older, walk)).toBe(feedOf(older, walk));
  });

  it('gives a page that changes again an id of its own', () => {
    const ids = [walk, { ...walk, on: '2026-12-01' }, { ...walk, id: 'running' }].map(
      (change) => valueOf(feedOf(change).split('<entry>')[1] ?? '', 'id') ?? '',
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('tag:fernhill.example,2026-11-23:methods/walking');
  });

  it('leads to the page, under the base path, or to the list where there is none', () => {
    expect(feedOf(walk)).toContain('<link href="https://fernhill.example/book/methods/walking/"/>');
    const { path: _, ...unread } = walk;
    expect(feedOf(unread)).toContain('<link href="https://fernhill.example/book/changes/"/>');
  });

  it('shows marks of HTML as they were written', () => {
    const feed = feedOf(walk);
    expect(feed).toContain('Walks &amp; &lt;talks&gt;');
    expect(feed).toContain('1 &lt; 2 ]]&gt; 3.');
  });

  it('is a feed before anything has changed', () => {
    expect(valueOf(feedOf(), 'updated')).toBe('1970-01-01T00:00:00.000Z');
    expect(feedOf()).not.toContain('<entry>');
  });
});

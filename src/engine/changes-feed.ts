import { Feed } from 'feed';
import type { Change } from './all-changes.ts';

/** What the feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly summary: string;
  readonly author: string;
  readonly language: string;
  /** Absolute address of the page that shows the same. */
  readonly page: URL;
  /** Absolute address of the feed. */
  readonly self: URL;
}

/** How the feed names a change and where it leads. */
export interface FeedWords {
  readonly kind: (change: Change) => string;
  /** Absolute address of the entry, or of the list where it has no page. */
  readonly address: (change: Change) => URL;
}

/**
 * The changes as an Atom feed. Each change has an id of its own, so that a reader shows a page again when it changes
 * again; the feed is as old as its latest change, so that a build without one leaves the file as it was.
 */
export function changesFeed(changes: readonly Change[], head: FeedHead, words: FeedWords): string {
  const days = changes.map((change) => change.on).sort();
  const feed = new Feed({
    id: head.page.href,
    title: head.title,
    description: head.summary,
    language: head.language,
    link: head.page.href,
    feedLinks: { atom: head.self.href },
    author: { name: head.author },
    generator: head.author,
    updated: startOf(days.at(-1) ?? '1970-01-01'),
  });
  for (const change of changes) {
    feed.addItem({
      id: `tag:${head.page.hostname},${change.on}:${change.collection}/${change.id}`,
      title: asHtml(change.title),
      link: words.address(change).href,
      date: startOf(change.on),
      published: startOf(change.on),
      description: asHtml(change.why),
      category: [{ name: words.kind(change), term: change.collection }],
    });
  }
  return feed.atom1();
}

/** The library declares titles and summaries to be HTML; ours are plain text. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`);

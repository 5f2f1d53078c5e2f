import { element } from './element.ts';
import { markedText } from './marked-text.ts';
import type { PageHit } from './pagefind.ts';

/** Sections shown under a page at most. */
const sectionsShown = 3;

/** One page as an item of the result list: title, kind, excerpt, and the sections in which it was found. */
export function resultItem(hit: PageHit, id: (n: number) => string, n: number): HTMLElement {
  const title = hit.meta.title ?? hit.url;
  const item = element('li', { class: 'hit' });
  item.append(
    option(id(n), hit.url, title, [
      element('strong', {}, title),
      element('span', { class: 'hit-type' }, hit.meta.type ?? ''),
      element('span', { class: 'hit-excerpt' }, ...markedText(hit.excerpt)),
    ]),
  );
  const sections = hit.sub_results
    .filter((section) => section.url.includes('#') && section.title !== title)
    .slice(0, sectionsShown);
  sections.forEach((section, index) => {
    item.append(
      option(id(n + index + 1), section.url, `${title}: ${section.title}`, [
        element('span', { class: 'hit-section' }, section.title),
        element('span', { class: 'hit-excerpt' }, ...markedText(section.excerpt)),
      ]),
    );
  });
  return item;
}

/** A link that the arrow keys reach; `title` is what is remembered when it is opened. */
export function option(id: string, url: string, title: string, children: Node[]): HTMLElement {
  const link = element('a', { id, href: url, 'data-title': title, 'data-option': '' }, ...children);
  return link;
}

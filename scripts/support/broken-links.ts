import type { BuiltPage, PageElement } from './built-page.ts';

export interface BrokenLink {
  /** The page that holds the link. */
  file: string;
  /** The link as it is written. */
  link: string;
  /** What is wrong, and what to write. */
  reason: string;
}

export interface Build {
  pages: readonly BuiltPage[];
  /** Every file of the build, below its folder. */
  files: ReadonlySet<string>;
  /** Base path, such as `/` or `/playbook/`. */
  base: string;
}

const linkAttributes = ['href', 'src', 'poster', 'data', 'component-url', 'renderer-url'] as const;

/** Links to pages and files of the same build that lead nowhere, and links that leave its base path. */
export function brokenLinks({ pages, files, base }: Build): BrokenLink[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]));
  const broken: BrokenLink[] = [];

  for (const page of pages) {
    const own = originOf(page);
    const here = new URL(base.slice(0, -1) + page.path, own);
    for (const link of new Set(page.elements.flatMap(linksOf))) {
      const reason = reasonAgainst(link, here);
      if (reason !== undefined) broken.push({ file: page.file, link, reason });
    }
  }
  return broken;

  function reasonAgainst(link: string, here: URL): string | undefined {
    if (link.trim() === '') return 'the link is empty; write an address or leave the element out';
    if (!URL.canParse(link, here)) return 'this is no address; write a path such as "/methods/"';
    const url = new URL(link, here);
    if (url.protocol === 'javascript:') return 'a link never runs script; write an address';
    if (!/^https?:$/.test(url.protocol) || url.origin !== here.origin) return undefined;
    if (!url.pathname.startsWith(base)) return `it leaves the base path "${base}"`;
    const below = decodeURIComponent(url.pathname.slice(base.length));
    if (files.has(`${below}/index.html`))
      return `write it with a slash at the end: "${url.pathname}/"`;
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!files.has(file)) return `there is no ${file} in the build`;
    return anchorReason(file, decodeURIComponent(url.hash.slice(1)));
  }

  function anchorReason(file: string, fragment: string): string | undefined {
    const target = byFile.get(file);
    if (target === undefined || fragment === '' || fragment === 'top') return undefined;
    // A planner keeps its state in the fragment, as `#name=value`; there is no element to find.
    if (fragment.includes('=') && isPlanner(target)) return undefined;
    if (anchors.get(file)?.has(fragment) === true) return undefined;
    return `${file} has no element with the id "${fragment}"`;
  }
}

/** Whether a page holds an interactive island. */
export function isPlanner(page: BuiltPage): boolean {
  return page.elements.some(({ name }) => name === 'astro-island');
}

function anchorsOf(page: BuiltPage): Set<string> {
  return new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? []));
}

/** The address at which the site will be published, from the page's canonical link. */
function originOf(page: BuiltPage): string {
  const canonical = page.elements.find(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical',
  );
  const href = canonical?.attributes['href'];
  return href !== undefined && URL.canParse(href) ? new URL(href).origin : 'http://localhost';
}

function linksOf({ name, attributes }: PageElement): string[] {
  const links = linkAttributes.flatMap((attribute) => {
    const value = attributes[attribute];
    return value === undefined ? [] : [value];
  });
  const sources = (attributes['srcset'] ?? '').split(',').flatMap((source) => {
    const [address = ''] = source.trim().split(/\s+/);
    return address === '' ? [] : [address];
  });
  const image =
    name === 'meta' && attributes['property'] === 'og:image' ? attributes['content'] : undefined;
  return [...links, ...sources, ...(image === undefined ? [] : [image])];
}

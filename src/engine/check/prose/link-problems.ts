import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../text/nearest.ts';
import { type BodyCheck, type BodyPage, hasContent, startOf } from './body-page.ts';
import type { BodyProblem } from './parse-body.ts';

type Finding = Omit<BodyProblem, 'place'>;

/** Links that cannot be seen, lead nowhere, or should not be followed. */
export const linkProblems: BodyCheck = (page) => {
  const imagesOnly = namesOfImages(page);
  return page.nodes.flatMap(({ node }): BodyProblem[] => {
    const isLink = node.type === 'link' || node.type === 'linkReference';
    const hasUrl = node.type === 'link' || node.type === 'definition';
    if (node.type === 'definition' && imagesOnly.has(node.identifier)) return [];
    const findings = [
      ...(isLink && !hasContent(node) ? [noText] : []),
      ...(hasUrl ? addressProblems(node.url, page) : []),
    ];
    return findings.map((finding) => ({ ...finding, place: startOf(node) }));
  });
};

const noText: Finding = {
  code: 'content-empty-link',
  message: 'the link has no text',
  cure: '[text](address)',
};

function namesOfImages({ nodes }: BodyPage): Set<string> {
  const names = (type: 'imageReference' | 'linkReference') =>
    nodes.flatMap(({ node }) => (node.type === type ? [node.identifier] : []));
  const links = names('linkReference');
  return new Set(names('imageReference').filter((name) => !links.includes(name)));
}

function addressProblems(url: string, page: BodyPage): Finding[] {
  if (url.trim() === '' || url === '#') {
    return [
      { code: 'content-empty-link', message: 'the link has no address', cure: '[text](address)' },
    ];
  }
  // A place on the same page; the check of the built site knows which there are.
  if (url.startsWith('#')) return [];
  const scheme = /^([a-z][a-z0-9+.-]*):/i
    .exec(url.replaceAll(/[\s\p{Cc}]/gu, ''))?.[1]
    ?.toLowerCase();
  if (scheme !== undefined) {
    if (['https', 'http', 'mailto', 'tel'].includes(scheme)) return [];
    const message = `"${scheme}:" is no address of a page`;
    return [
      { code: 'content-unsafe-link', message, cure: 'an address that starts with / or https://' },
    ];
  }
  if (!url.startsWith('/') || url.startsWith('//')) {
    const target = `/${url.replace(/^[./]+/, '')}`;
    const known = page.library.addresses.has(target) ? target : '/folder/page/';
    const message = `"${url}" is not written from the root of the site`;
    return [{ code: 'content-link-form', message, cure: `a path from the root, such as ${known}` }];
  }
  return pathProblems(url, page);
}

function pathProblems(url: string, { library, publicFolders }: BodyPage): Finding[] {
  const { addresses } = library;
  const [path = '/', fragment] = url.replace(/\?[^#]*/, '').split('#');
  if (addresses.has(path)) {
    const sharesPage =
      fragment !== undefined && [...addresses].some((each) => each.startsWith(`${path}#`));
    return sharesPage && !addresses.has(`${path}#${fragment}`)
      ? [broken(`${path}#${fragment}`, addresses)]
      : [];
  }
  if (publicFolders.some((folder) => path !== '/' && existsSync(join(folder, path)))) return [];
  if (addresses.has(`${path}/`)) {
    const end = fragment === undefined ? '' : `#${fragment}`;
    return [
      {
        code: 'content-link-slash',
        message: `"${url}" lacks the slash at its end`,
        cure: `${path}/${end}`,
      },
    ];
  }
  return [broken(path, addresses)];
}

function broken(address: string, addresses: ReadonlySet<string>): Finding {
  const near = nearest(address, [...addresses]) ?? sameName(address, addresses);
  return {
    code: 'content-broken-link',
    message: `there is no page "${address}"`,
    cure: near === undefined ? 'the address of a page that exists' : `did you mean ${near}?`,
  };
}

/** A page of the same name elsewhere on the site. */
function sameName(address: string, addresses: ReadonlySet<string>): string | undefined {
  const name = /([^/#]+)\/?$/.exec(address)?.[1];
  return [...addresses].find((each) => /([^/#]+)\/?$/.exec(each)?.[1] === name);
}

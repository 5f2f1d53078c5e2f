import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BodyCheck, type BodyPage, startOf } from './body-page.ts';
import type { BodyProblem } from './parse-body.ts';

type Finding = Omit<BodyProblem, 'place'>;

/** Images that say nothing, lie elsewhere, or do not exist. */
export const imageProblems: BodyCheck = (page) => {
  const urls = new Map(
    page.nodes.flatMap(({ node }) =>
      node.type === 'definition' ? [[node.identifier, node.url]] : [],
    ),
  );
  return page.nodes.flatMap(({ node }): BodyProblem[] => {
    if (node.type !== 'image' && node.type !== 'imageReference') return [];
    const url = node.type === 'image' ? node.url : (urls.get(node.identifier) ?? '');
    const findings = [...textProblems(node.alt), ...placeProblems(url, page)];
    return findings.map((finding) => ({ ...finding, place: startOf(node) }));
  });
};

function textProblems(alternative: string | null | undefined): Finding[] {
  if ((alternative ?? '').trim() !== '') return [];
  const message = 'the image has no alternative text';
  return [{ code: 'content-image-text', message, cure: '![what the image shows](address)' }];
}

function placeProblems(url: string, { root, entry, publicFolders }: BodyPage): Finding[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    const message = 'the image lies on another host';
    return [
      {
        code: 'content-remote-image',
        message,
        cure: 'a file of this site: "./name.png" beside the text',
      },
    ];
  }
  const beside = dirname(resolve(root, entry.file.file));
  const exists = url.startsWith('/')
    ? publicFolders.some((folder) => existsSync(join(folder, url)))
    : url !== '' && existsSync(resolve(beside, decodeURI(url)));
  if (exists) return [];
  const message = `there is no image "${url}"`;
  return [
    { code: 'content-missing-image', message, cure: 'put the file there, or correct the address' },
  ];
}

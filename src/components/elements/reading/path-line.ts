import { fill } from '../../../engine/fill.ts';
import { pathProgress } from '../../../model/reading/path-progress.ts';
import { loadGuide } from './load-guide.ts';
import { followedPath, readMarks } from './reading-marks.ts';

/** Where the page is on the path that is followed, and a link to the next step; nothing where that cannot be loaded. */
export async function pathLine(ref: string): Promise<readonly (Node | string)[]> {
  const guide = await loadGuide();
  const path = guide?.paths.find(({ id }) => id === followedPath());
  if (guide === undefined || path === undefined) return [];
  const { strings } = guide;
  const { done, place, next } = pathProgress(path.steps, readMarks(), ref);
  const where = place > 0 ? strings['onPath'] : strings['besidePath'];
  const sentence = fill(where ?? '', { place, all: path.steps.length, done });
  const [before = '', after = ''] = sentence.split('{path}');
  return [
    before,
    linkTo(path.address, path.title),
    `${after} `,
    next === undefined
      ? (strings['finished'] ?? '')
      : linkTo(next.address, fill(strings['next'] ?? '', { title: next.title })),
  ];
}

/** One of the strings on reading; empty where it cannot be loaded. */
export async function readingString(name: string): Promise<string> {
  return (await loadGuide())?.strings[name] ?? '';
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

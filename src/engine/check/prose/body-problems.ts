import { join, resolve } from 'node:path';
import type { ContentPlace } from '../../layers.ts';
import type { Entry, Library } from '../library.ts';
import { lineIndex } from '../text/line-index.ts';
import { type BodyCheck, nodesOf } from './body-page.ts';
import { codeProblems } from './code-problems.ts';
import { componentProblems } from './component-problems.ts';
import { figureProblems } from './figure-problems.ts';
import { headingProblems } from './heading-problems.ts';
import { imageProblems } from './image-problems.ts';
import { linkProblems } from './link-problems.ts';
import { type BodyProblem, parseBody } from './parse-body.ts';

const checks: readonly BodyCheck[] = [
  componentProblems,
  codeProblems,
  headingProblems,
  linkProblems,
  imageProblems,
];

/** Everything that is wrong with the text of an entry. */
export function bodyProblems(
  entry: Entry,
  library: Library,
  { root, edition }: ContentPlace,
): BodyProblem[] {
  if (entry.body === undefined) return [];
  const place = lineIndex(entry.body);
  const { tree, mistakes } = parseBody(entry.body, place);
  if (tree === undefined) return mistakes;
  const page = {
    entry,
    library,
    place,
    root,
    nodes: nodesOf(tree),
    text: entry.body,
    publicFolders: [join(root, 'public'), join(resolve(root, edition), 'public')],
  };
  // What an unclosed component holds is not known, so neither is which figures are invented.
  const wanted = mistakes.length === 0 ? [...checks, figureProblems] : checks;
  const spoilt = new Set(mistakes.map((mistake) => mistake.place.line));
  const found = wanted
    .flatMap((check) => check(page))
    .filter((each) => !spoilt.has(each.place.line));
  return [...mistakes, ...found];
}

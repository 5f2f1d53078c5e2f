import { collectionNames, type CollectionName, parts } from '../../../schema/fields.ts';
import type { ContentFile, StrayFile } from '../../layers.ts';
import type { Problem } from '../problem.ts';
import { nearest, oneOf } from '../text/nearest.ts';

/** A file that becomes no entry. */
export function strayProblem({ file, fault, about }: StrayFile): Problem {
  switch (fault) {
    case 'unknown-collection':
      return {
        code: 'content-unknown-collection',
        file,
        line: 1,
        message:
          about === '' ? 'the file lies in no collection' : `there is no collection "${about}"`,
        cure: `move it into the folder of a collection; ${oneOf(about, collectionNames, 'one of them')}`,
      };
    case 'wrong-extension':
      return {
        code: 'content-wrong-extension',
        file,
        line: 1,
        message: `files of this collection end in ${about}`,
        cure: `rename it to "${
          file
            .split('/')
            .at(-1)
            ?.replace(/\.[^.]*$/, '') ?? ''
        }.${about.split(', ')[0] ?? ''}"`,
      };
    case 'duplicate-id':
      return {
        code: 'content-duplicate-id',
        file,
        line: 1,
        message: `the entry is also in ${about}`,
        cure: 'keep one of the two files, or rename one',
      };
  }
}

/** Collections that have folders, and what those are; all others have none. */
const folders: Partial<
  Record<CollectionName, { name: RegExp; one: string; known: readonly string[] }>
> = {
  chapters: { name: new RegExp(`^(?:${parts.join('|')})$`), one: 'part', known: parts },
  ui: { name: /^[a-z]{2}(?:-[A-Z]{2})?$/, one: 'language', known: ['en', 'de', 'fr'] },
};

/** What is wrong with the name of a file or with where it lies. */
export function nameProblems({ file, collection, id }: ContentFile): Problem[] {
  const problems: Problem[] = [];
  const folder = id.split('/').slice(0, -1);
  const name = id.split('/').at(-1) ?? id;
  const wanted = slug(name);
  if (name !== wanted) {
    problems.push({
      code: 'content-file-name',
      file,
      line: 1,
      message: `"${name}" does not fit into an address`,
      cure: `rename the file to "${wanted}"`,
    });
  }
  const rule = folders[collection];
  if (rule === undefined) {
    if (folder.length > 0) {
      const message = `files of ${collection} lie in no folder, this one lies in "${folder.join('/')}"`;
      const cure = `move it up, directly into ${collection}`;
      problems.push({ code: 'content-wrong-folder', file, line: 1, message, cure });
    }
  } else if (folder.length !== 1 || !rule.name.test(folder.join('/'))) {
    const found = folder.join('/');
    const near = nearest(found, rule.known);
    const message =
      found === '' ? `the file lies in no folder of a ${rule.one}` : `"${found}" is no ${rule.one}`;
    const cure =
      near === undefined
        ? `move it into the folder of a ${rule.one}: ${rule.known.join(', ')}`
        : `did you mean "${near}"?`;
    problems.push({ code: 'content-wrong-folder', file, line: 1, message, cure });
  }
  return problems;
}

/** A name as it would stand in an address. */
function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return plain === '' ? 'name' : plain;
}

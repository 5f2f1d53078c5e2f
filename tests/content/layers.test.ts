import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { glob } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contentFiles, entryId, globPatterns, type ContentPlace } from '../../src/engine/layers.ts';
import { collectionNames } from '../../src/schema/fields.ts';
import { writeSite } from './fixture.ts';

const methods = (place: ContentPlace) =>
  contentFiles(place).methods.map(({ id, file, layer, replaces }) => [id, file, layer, replaces]);

describe('two layers make one content', () => {
  it('an edition adds files', () => {
    const place = writeSite({ 'edition/content/methods/runs.mdx': 'x' });
    expect(methods(place)).toEqual([
      ['walks', 'src/content/methods/walks.mdx', 'upstream', undefined],
      ['runs', 'edition/content/methods/runs.mdx', 'edition', undefined],
    ]);
  });

  it('a file of the same path replaces that of upstream', () => {
    const place = writeSite({ 'edition/content/methods/walks.mdx': 'x' });
    expect(methods(place)).toEqual([
      ['walks', 'edition/content/methods/walks.mdx', 'edition', 'src/content/methods/walks.mdx'],
    ]);
  });

  it('a file of the same id and another extension replaces it, too', () => {
    const place = writeSite({ 'edition/content/gaps/tools.yml': 'x' });
    expect(contentFiles(place).gaps).toEqual([
      {
        collection: 'gaps',
        id: 'tools',
        file: 'edition/content/gaps/tools.yml',
        layer: 'edition',
        replaces: 'src/content/gaps/tools.yaml',
      },
    ]);
  });

  it('ids keep the folder of a part or a language', () => {
    const { chapters, ui } = contentFiles(writeSite());
    expect(chapters.map(({ id }) => id)).toEqual(['decide/when-to']);
    expect(ui.map(({ id }) => id)).toEqual(['en/site']);
  });

  it('notes, drafts and hidden files are no content', () => {
    const place = writeSite({
      'edition/content/README.md': 'x',
      'edition/content/methods/README.mdx': 'x',
      'edition/content/methods/_draft.mdx': 'x',
      'edition/content/_drafts/methods/runs.mdx': 'x',
      'edition/content/methods/.swp': 'x',
    });
    expect(methods(place)).toHaveLength(1);
  });

  it('there need be no edition', () => {
    const { root } = writeSite();
    expect(methods({ root, edition: 'nowhere' })).toHaveLength(1);
  });
});

describe('the patterns of the loader', () => {
  /** What a glob loader with the root as its base would load. */
  async function loaded(place: ContentPlace): Promise<string[]> {
    const found: string[] = [];
    for (const name of collectionNames) {
      const patterns = globPatterns(name, place);
      const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
      const exclude = patterns.flatMap((pattern) =>
        pattern.startsWith('!') ? [pattern.slice(1)] : [],
      );
      const globs = (list: string[]) => Array.fromAsync(glob(list, { cwd: place.root }));
      const unwanted = new Set(await globs(exclude));
      for (const file of await globs(wanted)) {
        if (!unwanted.has(file)) found.push(`${name}/${entryId(file)}`);
      }
    }
    return found.sort();
  }

  const listed = (place: ContentPlace) =>
    Object.values(contentFiles(place))
      .flatMap((files) => files.map(({ collection, id }) => `${collection}/${id}`))
      .sort();

  const edition = {
    'edition/content/methods/walks.mdx': 'x',
    'edition/content/methods/runs.mdx': 'x',
    'edition/content/methods/_draft.mdx': 'x',
    'edition/content/ui/de/site.yaml': 'x',
    'edition/content/gaps/tools.yml': 'x',
    'edition/content/gaps/README.yaml': 'x',
  };

  it('load exactly the listed files', async () => {
    const place = writeSite(edition);
    expect(await loaded(place)).toEqual(listed(place));
    expect(listed(place)).toContain('methods/runs');
  });

  it('reach an edition outside the project, and Astro accepts them', async () => {
    const { root } = writeSite();
    const { root: elsewhere } = writeSite(edition);
    const place = { root, edition: join(elsewhere, 'edition') };
    expect(await loaded(place)).toEqual(listed(place));
    for (const pattern of globPatterns('methods', place)) expect(pattern).not.toMatch(/^(\.\.)?\//);
  });

  it('take the characters of a folder as they are', () => {
    const { root } = writeSite();
    const edition = 'our (new) [edition]';
    mkdirSync(join(root, edition, 'content/methods'), { recursive: true });
    writeFileSync(join(root, edition, 'content/methods/walks.mdx'), 'x');
    expect(globPatterns('methods', { root, edition })).toEqual([
      'src/content/methods/**/*.mdx',
      'our \\(new\\) \\[edition\\]/content/methods/**/*.mdx',
      '!src/content/methods/**/_*',
      '!src/content/methods/**/_*/**',
      '!src/content/methods/**/README*',
      '!our \\(new\\) \\[edition\\]/content/methods/**/_*',
      '!our \\(new\\) \\[edition\\]/content/methods/**/_*/**',
      '!our \\(new\\) \\[edition\\]/content/methods/**/README*',
      '!src/content/methods/walks.mdx',
    ]);
  });
});

describe('the id of an entry', () => {
  it.each([
    ['src/content/methods/walks.mdx', 'walks'],
    ['edition/content/chapters/decide/when-to.mdx', 'decide/when-to'],
    ['../../a/content/b/content/ui/en/site.json', 'en/site'],
  ])('of %s is %s', (path, id) => {
    expect(entryId(path)).toBe(id);
  });

  it('is not made up for a file in no collection', () => {
    const path = relative('.', resolve('src/engine/layers.ts'));
    expect(() => entryId(path)).toThrow(
      '"src/engine/layers.ts" lies in no collection of src/content',
    );
  });
});

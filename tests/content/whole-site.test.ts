import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/support/paths.ts';
import { checkContent, formatProblems } from '../../src/engine/check/index.ts';
import { editionFiles } from '../../src/engine/edition-files.ts';
import { baseSite } from './base-site.ts';
import { chapterWith, edited, problemsWith, writeSite } from './fixture.ts';

describe('the content check', () => {
  it('finds nothing in a valid site', async () => {
    expect(await problemsWith({})).toEqual([]);
  });

  it('finds the problems of all files in one run, in the order of reading', async () => {
    const problems = await problemsWith({
      ...edited('gaps/tools.yaml', 'side: reverse', 'side: up'),
      ...edited('glossary/walk.yaml', 'A way on foot.', 'A way: on foot.'),
      ...edited('methods/walks.mdx', 'Walk.', 'Walk 5 miles to [nowhere](/nowhere/).'),
      ...edited('claims/walking-helps.yaml', 'grade: B', 'grade: X'),
      ...edited('ui/en/site.json', '"open": "Open"', '"open": ""'),
      'edition/content/nothing/x.yaml': 'x',
    });
    expect(problems.map(({ code, file, line }) => `${file}:${line} ${code}`)).toEqual([
      'edition/content/nothing/x.yaml:1 content-unknown-collection',
      'src/content/claims/walking-helps.yaml:1 content-fields-disagree',
      'src/content/gaps/tools.yaml:4 content-not-in-list',
      'src/content/glossary/walk.yaml:2 content-yaml-syntax',
      'src/content/methods/walks.mdx:28 content-figure-in-prose',
      'src/content/methods/walks.mdx:28 content-broken-link',
      'src/content/ui/en/site.json:2 content-empty-text',
    ]);
    for (const { message, cure, line } of problems) {
      expect(message).not.toBe('');
      expect(cure).not.toBe('');
      expect(line).toBeGreaterThan(0);
    }
  });

  it('checks what the edition puts in the place of an upstream file, and not that file', async () => {
    const broken = edited('gaps/tools.yaml', 'side: reverse', 'side: up');
    const good = {
      'edition/content/gaps/tools.yaml': baseSite['src/content/gaps/tools.yaml'] ?? '',
    };
    expect(await problemsWith({ ...broken, ...good })).toEqual([]);
  });

  it('reads an edition outside the project', async () => {
    const { root: upstream } = writeSite();
    const { root: elsewhere } = writeSite({ 'edition/content/gaps/new.yaml': 'title: New\n' });
    const { problems, files } = await checkContent({
      root: upstream,
      edition: `${elsewhere}/edition`,
    });
    expect(problems.map(({ field }) => field)).toEqual(['summary', 'order', 'side']);
    expect(files).toHaveLength(Object.keys(baseSite).length + 1);
  });
});

describe('harmless oddities build', () => {
  const fields = (name: string, from: string, to: string) => edited(name, from, to);
  const windows = (name: string, mark = '') => {
    const file = `src/content/${name}`;
    return { [file]: mark + (baseSite[file] ?? '').replaceAll('\n', '\r\n') };
  };

  it.each([
    [
      'a byte order mark',
      { 'src/content/gaps/tools.yaml': `\uFEFF${baseSite['src/content/gaps/tools.yaml'] ?? ''}` },
    ],
    ['lines that end as in Windows', windows('methods/walks.mdx')],
    ['both at once', windows('chapters/decide/when-to.mdx', '\uFEFF')],
    ['both in JSON-free YAML', windows('gaps/tools.yaml', '\uFEFF')],
    [
      'no line end at the end',
      { 'src/content/gaps/tools.yaml': (baseSite['src/content/gaps/tools.yaml'] ?? '').trimEnd() },
    ],
    [
      'blank lines before the front matter',
      { 'src/content/about/imprint.mdx': `\n\n${baseSite['src/content/about/imprint.mdx'] ?? ''}` },
    ],
    [
      'blanks after the hyphens',
      {
        'src/content/about/imprint.mdx': (
          baseSite['src/content/about/imprint.mdx'] ?? ''
        ).replaceAll('---\n', '---  \n'),
      },
    ],
    ['HTML in a title', fields('gaps/tools.yaml', 'Tools', '"<b>Tools</b> & more"')],
    ['emoji in a title', fields('gaps/tools.yaml', 'Tools', 'Tools 🛠️')],
    ['text from right to left', chapterWith('## אימון הפוך\n\nالتوجيه العكسي\n')],
    ['Chinese', chapterWith('## 反向辅导\n\n领导者学习。\n')],
    ['a comment in YAML', fields('gaps/tools.yaml', 'order: 1', '# the first\norder: 1 # of one')],
    [
      'a text folded over lines',
      fields(
        'gaps/tools.yaml',
        'Leaders avoid the tools of their teams.',
        '>-\n  Leaders avoid\n  the tools.',
      ),
    ],
    [
      'a text kept in lines',
      fields(
        'gaps/tools.yaml',
        'Leaders avoid the tools of their teams.',
        '|-\n  Leaders avoid\n  the tools.',
      ),
    ],
    [
      'an anchor and its alias',
      fields(
        'gaps/tools.yaml',
        'Tools\nsummary: Leaders avoid the tools of their teams.',
        '&same Tools\nsummary: *same',
      ),
    ],
    [
      'fields in braces',
      {
        'src/content/gaps/tools.yaml':
          '{ title: Tools, summary: Old tools., order: 1, side: both }',
      },
    ],
    ['a body without a word', chapterWith('')],
    ['three hyphens in the body', chapterWith('One.\n\n---\n\nTwo.\n')],
    ['a quotation with a component', chapterWith('> <Say>What would you do?</Say>\n')],
    [
      'a component over several lines',
      chapterWith('It takes <Minutes\n  of="stroll"\n  step="set-out"\n/>.\n'),
    ],
    ['a less-than sign between blanks', chapterWith('Less < more, and \\{ too \\}.\n')],
    ['code with braces and angle brackets', chapterWith('```\n<br> {1} import x\n```\n\n`<br>`\n')],
    ['a paragraph that starts with "Import"', chapterWith('Import duties rise.\n')],
    ['a nested list', chapterWith('1. One\n   - <Term id="pair">two people</Term>\n2. Two\n')],
    ['a heading with a component', chapterWith('## How long: <Minutes of="stroll" />\n')],
    ['a non-breaking space and a soft hyphen', chapterWith('Two\u00A0people, walk\u00ADing.\n')],
    [
      'a file name with digits',
      { 'src/content/glossary/b2b.yaml': 'term: B2B\ndefinition: Between firms.\n' },
    ],
    ['a number between two positions', fields('methods/walks.mdx', 'order: 1\n', 'order: 1.5\n')],
  ])('%s', async (_, changes) => {
    expect(await problemsWith(changes)).toEqual([]);
  });
});

describe('whatever is typed', () => {
  const pieces = [
    '---\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '1. ',
    '<Example>',
    '</Example>',
    '<Claim id="',
    '" />',
    '{',
    '}',
    '`',
    '```\n',
    '[a](',
    '/methods/',
    ')',
    '![',
    'import ',
    '&',
    '*',
    '!',
    ': ',
    '"',
    "'",
    '\t',
    '\uFEFF',
    '😀',
    '5',
    'word ',
    '<!--',
    '| a |\n',
    '<',
    '\\',
    '[^1]',
    '\u0000',
  ];
  const scribble = fc
    .array(fc.constantFrom(...pieces), { maxLength: 24 })
    .map((list) => list.join(''));

  it('the check ends, and each place it names is in the file', async () => {
    const { root: site, edition } = writeSite();
    await fc.assert(
      fc.asyncProperty(scribble, scribble, async (text, yaml) => {
        const changes = chapterWith(text);
        const { problems } = await recheck(site, edition, {
          ...changes,
          'src/content/gaps/tools.yaml': yaml,
        });
        const lines = new Map(
          Object.entries(changes).map(([file, all]) => [file, String(all).split('\n').length]),
        );
        lines.set('src/content/gaps/tools.yaml', yaml.split('\n').length);
        for (const { file, line, column } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(column ?? 1).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.get(file) ?? Infinity);
        }
      }),
      { numRuns: 150 },
    );
  });

  async function recheck(
    site: string,
    edition: string,
    changes: Record<string, string | Uint8Array | null>,
  ) {
    for (const [file, text] of Object.entries(changes))
      writeFileSync(`${site}/${file}`, text ?? '');
    return checkContent({ root: site, edition });
  }
});

describe('the content of this repository', () => {
  it('is in order', async () => {
    const { problems, files } = await checkContent({ root, edition: editionFiles(root).folder });
    expect(problems.length === 0 ? '' : formatProblems(problems)).toBe('');
    expect(files.length).toBeGreaterThan(200);
  });
});

import { describe, expect, it } from 'vitest';
import { edited, reportOf } from './fixture.ts';

const claim = 'title: x';

describe('a file that cannot become an entry is reported, not passed over', () => {
  it('content-unknown-collection', async () => {
    expect(
      await reportOf({
        'edition/content/method/walks.mdx': claim,
        'src/content/notes.yaml': claim,
      }),
    ).toMatchInlineSnapshot(`
      "content-unknown-collection edition/content/method/walks.mdx:1
        there is no collection "method"
        write: move it into the folder of a collection; did you mean "methods"?
      content-unknown-collection notes.yaml:1
        the file lies in no collection
        write: move it into the folder of a collection; one of them, such as chapters, models, methods, criteria, presets, gaps, blends, milestones, sessions, checklists, templates, kpis, …"
    `);
  });

  it('content-wrong-extension', async () => {
    expect(await reportOf({ 'src/content/gaps/speed.yal': claim })).toMatchInlineSnapshot(`
      "content-wrong-extension gaps/speed.yal:1
        files of this collection end in yaml, yml
        write: rename it to "speed.yaml""
    `);
    expect(await reportOf({ 'src/content/methods/runs.md': claim })).toMatchInlineSnapshot(`
      "content-wrong-extension methods/runs.md:1
        files of this collection end in mdx
        write: rename it to "runs.mdx""
    `);
  });

  it('content-duplicate-id', async () => {
    expect(await reportOf({ 'src/content/gaps/tools.yml': claim })).toMatchInlineSnapshot(`
      "content-duplicate-id gaps/tools.yml:1
        the entry is also in src/content/gaps/tools.yaml
        write: keep one of the two files, or rename one"
    `);
  });

  it('content-file-name', async () => {
    const text = 'term: café\ndefinition: A place to sit.\n';
    expect(await reportOf({ 'src/content/glossary/Le Café.yaml': text })).toMatchInlineSnapshot(`
      "content-file-name glossary/Le Café.yaml:1
        "Le Café" does not fit into an address
        write: rename the file to "le-cafe""
    `);
  });

  it('content-wrong-folder', async () => {
    const text = 'term: hike\ndefinition: A long walk.\n';
    expect(
      await reportOf({
        'src/content/glossary/long/hike.yaml': text,
        ...edited('paths/beginner.yaml', 'chapters/decide/when-to', 'models/upward'),
        'src/content/chapters/decide/when-to.mdx': null,
        'src/content/ui/english/site.json': '{}',
      }),
    ).toMatchInlineSnapshot(`
      "content-wrong-folder glossary/long/hike.yaml:1
        files of glossary lie in no folder, this one lies in "long"
        write: move it up, directly into glossary
      content-dangling-reference isolations/neighbours.yaml:9:10
        chapter: there is no "decide/when-to" in chapters
        write: nothing to choose from exists yet: add the file, or take this out
      content-wrong-folder ui/english/site.json:1
        "english" is no language
        write: move it into the folder of a language: en, de, fr"
    `);
  });

  it('content-encoding', async () => {
    const latin = Buffer.from('term: café\n', 'latin1');
    expect(await reportOf({ 'src/content/glossary/cafe.yaml': latin })).toMatchInlineSnapshot(`
      "content-encoding glossary/cafe.yaml:1:1
        the file is not UTF-8
        write: save it again, with the encoding UTF-8"
    `);
  });
});

describe('fields that cannot be read', () => {
  it('content-front-matter-missing', async () => {
    expect(await reportOf({ 'src/content/about/imprint.mdx': '## Who\n\nUs.\n' }))
      .toMatchInlineSnapshot(`
      "content-front-matter-missing about/imprint.mdx:1:1
        the file has no front matter
        write: start with a line "---", the fields, and a line "---""
    `);
  });

  it('content-front-matter-open', async () => {
    expect(await reportOf({ 'src/content/about/imprint.mdx': '---\ntitle: x\n\nUs.\n' }))
      .toMatchInlineSnapshot(`
      "content-front-matter-open about/imprint.mdx:1:1
        the front matter is not closed
        write: a line "---" after the last field"
    `);
  });

  it.each([
    ['a colon in a text', 'A way: on foot.', '2:13', 'a colon inside the text, or a line'],
    ['a quote that is not closed', '"A way on foot.', '4:1', 'a closing quote is missing'],
    ['a bracket that is not closed', '[A way', '3:1', 'a bracket is not closed'],
    ['a reserved character', '@home', '2:13', 'a text cannot start with this character'],
    ['a star', '*walk', '2:13', 'a text that starts with "*"'],
    ['an exclamation mark', '!important', '2:13', 'a text that starts with "!"'],
    ['text after a quoted text', '"A way" on foot', '2:21', 'something follows where the value'],
    ['a false escape', '"C:\\walk"', '2:16', 'a backslash in double quotes'],
    ['a tab', '\n\t- x', '3:1', 'the line is indented with a tab'],
    ['a line that continues nothing', 'A way\nmore', '3:1', 'this line is no field'],
    ['a line of hyphens', 'A way\n---', '3:1', 'a line of hyphens'],
  ])('content-yaml-syntax: %s', async (_, definition, place, message) => {
    const report = await reportOf(edited('glossary/walk.yaml', 'A way on foot.', definition));
    expect(report).toContain(`content-yaml-syntax glossary/walk.yaml:${place}\n  ${message}`);
    expect(report.match(/^content-/gm)).toHaveLength(1);
  });

  it('content-yaml-syntax in front matter counts lines of the file', async () => {
    expect(await reportOf(edited('about/imprint.mdx', 'Who made this.', 'Who: we.')))
      .toMatchInlineSnapshot(`
      "content-yaml-syntax about/imprint.mdx:3:10
        a colon inside the text, or a line that is indented too far, reads as a second field
        write: put the whole text in double quotes, or align the line with the field above"
    `);
  });

  it('content-json-syntax', async () => {
    expect(await reportOf(edited('ui/en/site.json', '"{n} weeks"\n', '"{n} weeks",\n')))
      .toMatchInlineSnapshot(`
      "content-json-syntax ui/en/site.json:4:1
        this is not valid JSON
        write: check the comma and the quotes before this place"
    `);
    expect(await reportOf({ 'src/content/ui/en/site.json': '{ "open": "Op' }))
      .toMatchInlineSnapshot(`
      "content-json-syntax ui/en/site.json:1:14
        this is not valid JSON
        write: check the comma and the quotes before this place"
    `);
  });

  it('content-duplicate-key', async () => {
    expect(await reportOf(edited('gaps/tools.yaml', 'order: 1', 'order: 1\norder: 2')))
      .toMatchInlineSnapshot(`
      "content-duplicate-key gaps/tools.yaml:4:1
        the field stands here a second time
        write: keep one of the two"
    `);
  });

  it('content-no-fields', async () => {
    expect(
      await reportOf({
        'src/content/gaps/list.yaml': '- a\n- b\n',
        'src/content/gaps/nothing.yaml': '',
        'src/content/gaps/text.yaml': 'Only a text.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content-no-fields gaps/list.yaml:1
        the file holds no fields
        write: "key: value" on a line for each field; the other files of the collection show which
      content-no-fields gaps/nothing.yaml:1
        the file holds no fields
        write: "key: value" on a line for each field; the other files of the collection show which
      content-no-fields gaps/text.yaml:1
        the file holds no fields
        write: "key: value" on a line for each field; the other files of the collection show which"
    `);
  });
});

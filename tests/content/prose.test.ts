import { describe, expect, it } from 'vitest';
import { chapterWith, reportOf } from './fixture.ts';

/** What is said about the text of a chapter, which starts on line 14 of its file. */
const body = (text: string) => reportOf(chapterWith(text));

describe('components', () => {
  it('content-mdx-syntax', async () => {
    expect(await body('<Aside kind=note>\n\nx\n\n</Aside>\n')).toMatchInlineSnapshot(`
      "content-mdx-syntax chapters/decide/when-to.mdx:14:1
        the tag <Aside> is not complete
        write: each attribute as name="value", in double quotes, and ">" or "/>" at the end"
    `);
    expect(await body('<!-- a comment -->\n')).toMatchInlineSnapshot(`
      "content-mdx-syntax chapters/decide/when-to.mdx:14:1
        a comment cannot be written like this
        write: {/* comment */}"
    `);
    expect(await body('See <https://a.example/>.\n')).toMatchInlineSnapshot(`
      "content-mdx-syntax chapters/decide/when-to.mdx:14:5
        an address cannot stand in angle brackets
        write: [text](https://a.example/)"
    `);
    expect(await body('A { brace.\n')).toMatchInlineSnapshot(`
      "content-mdx-syntax chapters/decide/when-to.mdx:14:3
        a brace opens an expression that is not closed or not valid
        write: \\{ if it is meant as text"
    `);
  });

  it('content-unclosed-tag', async () => {
    expect(await body('First.\n\n<Example>\n\nRuth has 4 people.\n')).toMatchInlineSnapshot(`
      "content-unclosed-tag chapters/decide/when-to.mdx:16:1
        <Example> is not closed
        write: </Example> where it ends, or "/>" at the end of the tag if it holds no text"
    `);
    expect(await body('A <Claim id="walking-helps"> in a line.\n')).toMatchInlineSnapshot(`
      "content-unclosed-tag chapters/decide/when-to.mdx:14:3
        <Claim> is not closed
        write: </Claim> in the same paragraph, or "/>" at the end of the tag if it holds no text"
    `);
    expect(await body('A line.</Example>\n')).toMatchInlineSnapshot(`
      "content-unclosed-tag chapters/decide/when-to.mdx:14:8
        </Example> closes a component that is not open here
        write: take it out, or open <Example> before it in the same block"
    `);
  });

  it('all mistakes of a page are found, although the parser stops at the first', async () => {
    expect(await body('A <Claim id="x"> line.\n\nA <br> line.\n\n</Example>\n\n<Nope />\n'))
      .toMatchInlineSnapshot(`
        "content-unclosed-tag chapters/decide/when-to.mdx:14:3
          <Claim> is not closed
          write: </Claim> in the same paragraph, or "/>" at the end of the tag if it holds no text
        content-raw-html chapters/decide/when-to.mdx:16:3
          <br> is HTML
          write: a new paragraph
        content-unclosed-tag chapters/decide/when-to.mdx:18:1
          </Example> closes a component that is not open here
          write: take it out, or open <Example> before it in the same block
        content-unknown-component chapters/decide/when-to.mdx:20:1
          there is no component <Nope>
          write: one of the components, such as Claim, Default, Minutes, Weeks, Count, Term, Aside, Example, Say, AgendaBar, Score, Formulas, …"
      `);
  });

  it('content-unknown-component', async () => {
    expect(await body('<Agendabar of="stroll" />\n\nA <Thing /> line.\n')).toMatchInlineSnapshot(`
      "content-unknown-component chapters/decide/when-to.mdx:14:1
        there is no component <Agendabar>
        write: did you mean "AgendaBar"?
      content-unknown-component chapters/decide/when-to.mdx:16:3
        there is no component <Thing>
        write: one of the components, such as Claim, Default, Minutes, Weeks, Count, Term, Aside, Example, Say, AgendaBar, Score, Formulas, …"
    `);
  });

  it('content-missing-attribute', async () => {
    expect(await body('It takes <Weeks of="upward" /> or <Minutes />.\n')).toMatchInlineSnapshot(`
      "content-missing-attribute chapters/decide/when-to.mdx:14:10
        <Weeks> lacks "at"
        write: <Weeks at="…">
      content-missing-attribute chapters/decide/when-to.mdx:14:35
        <Minutes> lacks "of"
        write: <Minutes of="…">"
    `);
  });

  it('content-unknown-attribute', async () => {
    expect(await body('It takes <Minutes off="stroll" />.\n')).toMatchInlineSnapshot(`
      "content-unknown-attribute chapters/decide/when-to.mdx:14:10
        <Minutes> has no attribute "off"
        write: did you mean "of"?"
    `);
    expect(await body('<MethodTable sort="price" />\n')).toMatchInlineSnapshot(`
      "content-unknown-attribute chapters/decide/when-to.mdx:14:1
        <MethodTable> has no attribute "sort"
        write: take it out"
    `);
  });

  it('content-attribute-value', async () => {
    expect(await body('<Aside kind="warn">\n\nx\n\n</Aside>\n\nThere are <Count of="method" />.\n'))
      .toMatchInlineSnapshot(`
        "content-attribute-value chapters/decide/when-to.mdx:14:1
          "warn" is not one of note, warning, judgement
          write: one of the words: note, warning, judgement
        content-attribute-value chapters/decide/when-to.mdx:20:11
          "method" is not one of chapters, models, methods, criteria, presets, gaps, blends, milestones, sessions, checklists, templates, kpis, isolations, weaknesses, cases, prompts, pitfalls, claims, sources, defaults, paths, glossary, about, ui
          write: did you mean "methods"?"
      `);
    expect(await body('It takes <Minutes of={"stroll"} /> or <Minutes of="" />.\n'))
      .toMatchInlineSnapshot(`
      "content-attribute-value chapters/decide/when-to.mdx:14:10
        an attribute is an expression in braces
        write: name="value", in double quotes
      content-attribute-value chapters/decide/when-to.mdx:14:39
        "of" is empty
        write: of="…""
    `);
  });

  it('content-dangling-reference in an attribute', async () => {
    expect(
      await body(
        'It takes <Minutes of="strol" />.\n\n<TryIt planner="model" gaps="tools, tolls" />\n',
      ),
    ).toMatchInlineSnapshot(`
      "content-dangling-reference chapters/decide/when-to.mdx:14:10
        there is no "strol" in sessions
        write: did you mean "stroll"?
      content-dangling-reference chapters/decide/when-to.mdx:16:1
        there is no "tolls" in gaps
        write: did you mean "tools"?"
    `);
  });

  it('content-unknown-step', async () => {
    expect(await body('It takes <Minutes of="stroll" step="setout" />.\n')).toMatchInlineSnapshot(`
      "content-unknown-step chapters/decide/when-to.mdx:14:10
        the session "stroll" has no step "setout"
        write: did you mean "set-out"?"
    `);
  });

  it('content-block-in-line', async () => {
    expect(await body('It runs like this: <AgendaBar of="stroll" />\n')).toMatchInlineSnapshot(`
      "content-block-in-line chapters/decide/when-to.mdx:14:20
        <AgendaBar> stands inside a line
        write: put it on a line of its own, with blank lines before and after"
    `);
  });

  it('content-component-text', async () => {
    expect(
      await body(
        'It takes <Minutes of="stroll">half an hour</Minutes>.\n\n<Example>\n\n</Example>\n',
      ),
    ).toMatchInlineSnapshot(`
      "content-component-text chapters/decide/when-to.mdx:14:10
        <Minutes> shows something by itself; the text inside it would be lost
        write: <Minutes … /> without a text
      content-component-text chapters/decide/when-to.mdx:16:1
        <Example> is empty
        write: a text between <Example> and </Example>"
    `);
  });
});

describe('code and controls', () => {
  it('content-import', async () => {
    expect(await body("import X from './x.astro';\n\nText.\n")).toMatchInlineSnapshot(`
      "content-import chapters/decide/when-to.mdx:14:1
        a paragraph that starts with "import" is read as code
        write: take it out: components need no import; or let the sentence start with another word"
    `);
    expect(await body('export is what we did.\n')).toMatchInlineSnapshot(`
      "content-import chapters/decide/when-to.mdx:14:1
        a paragraph that starts with "export" is read as code
        write: take it out: components need no import; or let the sentence start with another word"
    `);
  });

  it('content-expression', async () => {
    expect(await body('It takes {30 + 30}.\n\n{/* a comment is fine */}\n')).toMatchInlineSnapshot(`
      "content-expression chapters/decide/when-to.mdx:14:10
        {30 + 30} is run as code
        write: the text itself, a component for a figure, or \\{ for a brace"
    `);
  });

  it('content-raw-html', async () => {
    expect(
      await body(
        '<div style="color: red" onclick="run()">x</div>\n\nA <br/> line.\n\n<iframe src="https://a.example/"></iframe>\n\n<script>\n</script>\n',
      ),
    ).toMatchInlineSnapshot(`
      "content-raw-html chapters/decide/when-to.mdx:14:1
        <div> is HTML
        write: Markdown, or a component such as <Aside>
      content-raw-html chapters/decide/when-to.mdx:16:3
        <br> is HTML
        write: a new paragraph
      content-raw-html chapters/decide/when-to.mdx:18:1
        <iframe> is HTML
        write: a link to the page
      content-raw-html chapters/decide/when-to.mdx:20:1
        <script> is HTML
        write: nothing: content holds no code"
    `);
  });

  it('content-task-list', async () => {
    expect(await body('- [ ] Find shoes\n- Lace them\n')).toMatchInlineSnapshot(`
      "content-task-list chapters/decide/when-to.mdx:14:1
        a box in a text forgets its tick
        write: a plain item, and a link to a checklist"
    `);
  });
});

describe('headings', () => {
  it('content-heading-one', async () => {
    expect(await body('# Walks\n\nText.\n\nAgain\n=====\n')).toMatchInlineSnapshot(`
      "content-heading-one chapters/decide/when-to.mdx:14:1
        the page has its main heading already: the title
        write: a heading that starts with ##
      content-heading-one chapters/decide/when-to.mdx:18:1
        the page has its main heading already: the title
        write: a heading that starts with ##"
    `);
  });

  it('content-heading-skipped', async () => {
    expect(await body('### Deep\n\n## Up\n\n#### Deeper\n')).toMatchInlineSnapshot(`
      "content-heading-skipped chapters/decide/when-to.mdx:14:1
        the first heading is of level 3
        write: ## at most
      content-heading-skipped chapters/decide/when-to.mdx:18:1
        a heading of level 4 follows one of level 2
        write: ### at most"
    `);
  });

  it('content-heading-empty', async () => {
    expect(await body('##\n\nText.\n')).toMatchInlineSnapshot(`
      "content-heading-empty chapters/decide/when-to.mdx:14:1
        the heading is empty
        write: the heading, or nothing"
    `);
  });
});

describe('content-figure-in-prose', () => {
  it.each([
    ['A walk takes 30 minutes.', '14:14', '30'],
    ['## Half of 50 %', '14:12', '50 %'],
    ['- one of 3', '14:10', '3'],
    ['| a | b |\n| - | - |\n| 1 | x |', '16:3', '1'],
    ['**4,200** people', '14:3', '4,200'],
    ['<Aside kind="note">\n\nAll 20 of them.\n\n</Aside>', '16:5', '20'],
    ['<Say>Give me 5 minutes.</Say>', '14:14', '5'],
    ['A [walk of 5 miles](/methods/walks/).', '14:12', '5'],
    ['On two\nlines, 8 to ten.', '15:8', '8'],
    ['😀 and ½ of them.', '14:8', '½'],
    ['It was 2019.', '14:8', '2019'],
    ['١٢ people', '14:1', '١٢'],
  ])('%s', async (text, place, figure) => {
    expect(await body(`${text}\n`)).toBe(
      `content-figure-in-prose chapters/decide/when-to.mdx:${place}
  the figure "${figure}" is typed into the text
  write: a component that brings it from data: <Minutes>, <Weeks>, <Default>, <Claim> or <Count>; a word for a small count; or <Example> around what is invented`,
    );
  });

  it.each([
    ['comes from data', 'It takes <Minutes of="stroll" />.'],
    ['is invented', '<Example>\n\nRuth has 4,200 people.\n\n- 8 pairs\n\n</Example>'],
    ['is code', 'Write `a1 + 2`.\n\n```\n3\n```'],
    ['is an address', '[walks](/methods/walks/?a=1), www.walks2.example/2019'],
    ['is the marker of a list', '1. First\n2. Second'],
    ['is part of a name', 'B2B, CO2, COVID-19, H\u2082O and m²'],
    ['is a character written as a code', 'a &#8212; b'],
    ['stands in a comment', '{/* 30 minutes */}'],
    ['is what the claim says', '<Claim id="walking-helps">12 of 20 people felt better</Claim>.'],
    ['is the number of a footnote', 'Text.[^1]\n\n[^1]: A note.'],
  ])('a digit that %s is fine', async (_, text) => {
    expect(await body(`${text}\n`)).toBe('');
  });

  it('is found inside a claim that does not say it', async () => {
    expect(await body('<Claim id="walking-helps">13 of 20 people</Claim>.\n'))
      .toMatchInlineSnapshot(`
      "content-figure-in-prose chapters/decide/when-to.mdx:14:27
        the figure "13" is typed into the text
        write: a component that brings it from data: <Minutes>, <Weeks>, <Default>, <Claim> or <Count>; a word for a small count; or <Example> around what is invented"
    `);
  });
});

import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { type FormDocument, formMarkdown } from '../../../src/model/forms/form-markdown.ts';

const withAnswer = (answer: string): FormDocument => ({
  title: 'Charter',
  sections: [{ title: 'Who', text: [], fields: [{ label: 'Name', answer }] }],
});

/** The answer as a Markdown reader shows it: its paragraphs, with the ends of lines as they are. */
function readBack(markdown: string): string {
  const { html } = markdownToHtml(markdown);
  const [, answer = ''] = html.split('<p><strong>Name</strong></p>\n');
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return (
    answer
      .replace(/<\/p>\n<p>/g, '\n\n')
      .replace(/^<p>|<\/p>\n$/g, '')
      .replace(/<br>\n/g, '\n')
      // An address becomes a link, and its text stays.
      .replace(/<\/?a\b[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
  );
}

it('writes titles, standing text, answers, choices, signatures and empty lines', () => {
  const markdown = formMarkdown({
    title: 'Pairing charter',
    sections: [
      {
        title: 'Who we are',
        text: ['Two roles.', 'Titles wait outside.'],
        fields: [
          { label: 'Mentor', answer: 'Sam Kowalski' },
          { label: 'Question', answer: 'Why two lists?\nSince when?\n\n\nAnd who asked?' },
          { label: 'Place', answer: '' },
          { label: 'Held', answer: 'Moved', options: ['As planned', 'Moved'] },
          { label: 'Sponsor', answer: 'R. Adeyemi', signed: true },
          { label: 'Executive', answer: '', signed: true },
        ],
      },
    ],
  });
  expect(markdown).toBe(`# Pairing charter

## Who we are

Two roles.

Titles wait outside.

**Mentor**

Sam Kowalski

**Question**

Why two lists?\\
Since when?

And who asked?

**Place**

________________________

**Held**

- [ ] As planned
- [x] Moved

**Sponsor**

________________________

R. Adeyemi

**Executive**

________________________
`);
});

it.each([
  '# no heading',
  '1. no list',
  '1986) no list',
  '- no list',
  '+ none either',
  '> no quotation',
  'line\n===\nno heading',
  'line\n---',
  '***',
  '*loud* _soft_ `code` ~gone~ ~~gone~~',
  '[no link](javascript:alert(1)) ![no image](x)',
  '<script>alert(1)</script> <b>',
  '&amp; &copy; AT&T',
  'a | b\n--- | ---\n1 | 2',
  'ends in \\',
  '\\*',
  '```\nno block\n```',
  '[x] no task',
  '[ref]: http://example.org',
  'snake_case and 2*3*4',
  'no head\n:- of a table',
  '#\n:-',
])('what is typed is text and nothing else: %j', (typed) => {
  expect(readBack(formMarkdown(withAnswer(typed)))).toBe(typed);
});

it('any text of one paragraph is read back as it was typed', () => {
  const signs = '#*_-+=`~[]()<>!|&;:\\"\'.0123 ax{}$@/\n'.split('');
  const text = fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, (typed) => {
      const lines = typed.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
      const wanted = lines.filter((line) => line !== '').join('\n');
      fc.pre(wanted !== '' && !/\n\s*\n/.test(typed));
      expect(readBack(formMarkdown(withAnswer(typed)))).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

it('a label and a title are text, too', () => {
  const { html } = markdownToHtml(
    formMarkdown({
      title: '*Charter*',
      sections: [{ title: 'A_b_c', text: [], fields: [{ label: 'What **is** it?', answer: '' }] }],
    }),
  );
  expect(html).toBe(
    '<h1>*Charter*</h1>\n<h2>A_b_c</h2>\n<p><strong>What **is** it?</strong></p>\n<hr>\n',
  );
});

import { describe, expect, it } from 'vitest';
import { asLines, sources, type Finding, type SourceFile } from './support/tree.ts';

const headings = ['Decision', 'Why', 'Considered', 'What follows'];
/** A page, more or less. */
const mostWords = 450;

function decisionFindings({ file, text }: SourceFile): Finding[] {
  const problems: string[] = [];
  if (!/^docs\/decisions\/\d{4}-[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(file)) {
    problems.push('name it such as 0001-private-node.md');
  }
  if (!/^# \S/.test(text)) problems.push('begin with "# " and the decision as a title');
  const found = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '');
  if (found.join() !== headings.join()) problems.push(`write the headings ${headings.join(', ')}`);
  const words = text.split(/\s+/).length;
  if (words > mostWords) problems.push(`has ${words} words, at most ${mostWords}: a page`);
  return problems.map((message) => ({ file, message }));
}

const good = '# We do it\n\n## Decision\nx\n## Why\nx\n## Considered\nx\n## What follows\nx\n';

describe('a lasting decision has a page', () => {
  const decisions = sources(/^docs\/decisions\//);

  it('each says what was decided, why, what else was considered and what follows', () => {
    expect(asLines(decisions.flatMap(decisionFindings))).toEqual([]);
  });

  it('they are numbered from 0001 without a gap', () => {
    const numbers = decisions.map(({ file }) =>
      Number(file.slice('docs/decisions/'.length, 'docs/decisions/'.length + 4)),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  it.each([
    ['docs/decisions/react.md', good, /name it/],
    ['docs/decisions/0001-react.md', good.replace('# We', 'We'), /title/],
    ['docs/decisions/0001-react.md', good.replace('## Considered', '## Options'), /headings/],
    ['docs/decisions/0001-react.md', `${good}${'word '.repeat(450)}`, /at most 450/],
  ])('%s with a fault is found', (file, text, message) => {
    expect(asLines(decisionFindings({ file, text }))).toEqual([expect.stringMatching(message)]);
  });

  it('a good one is fine', () => {
    expect(decisionFindings({ file: 'docs/decisions/0001-react.md', text: good })).toEqual([]);
  });
});

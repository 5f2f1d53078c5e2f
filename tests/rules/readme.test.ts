import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { budgetsSchema } from '../../scripts/support/over-budget.ts';
import { root } from '../../scripts/support/paths.ts';
import { sources, type Finding, type SourceFile } from './support/tree.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Links from a document to files of the tree that are not there. */
function deadLinks({ file, text }: SourceFile): Finding[] {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const prose = text.replaceAll(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
  return [...prose.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((link) => !existsSync(join(root, folder, link)))
    .map((link) => ({ file, message: `"${link}" is not there` }));
}

describe('the README', () => {
  it('gives the number that the budgets hold every reading page to', () => {
    const { budgets } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      budgets: unknown;
    };
    const { html, css, js } = budgetsSchema.parse(budgets).reading;
    expect(readme).toContain(`**${html + css + js} KB**`);
  });

  it('draws the tree as it is', () => {
    const drawing = /## The tree\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const folders = [...drawing.matchAll(/^([\w/]+\/) /gm)].map((match) => match[1] ?? '');
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });

  it('and the other documents link to files that are there', () => {
    // The links in pages of errors are examples.
    const documents = sources(/^([A-Z]+|docs\/.*)\.md$/, /^docs\/errors\//);
    expect(documents.flatMap(deadLinks)).toEqual([]);
    expect(deadLinks({ file: 'docs/a.md', text: '[gone](../gone.md)' })).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { importsOf } from './support/import-graph.ts';
import { forbiddenImports, layerRules } from './support/layer-rules.ts';
import { asLines, sources } from './support/tree.ts';

describe('content → model → view, in one direction', () => {
  it('no file imports against the layers, and no two files need each other', () => {
    const files = sources(/^(src|edition|scripts|tests)\/.*\.(ts|tsx|astro)$/, /\/fixtures\//);
    expect(files.length).toBeGreaterThan(50);
    expect(asLines(forbiddenImports(importsOf(files)))).toEqual([]);
  });

  it.each([
    ['model-is-pure', 'src/model/score.ts', "import { Chart } from 'chart.js';"],
    ['model-is-pure', 'src/model/score.ts', "import { readFileSync } from 'node:fs';"],
    [
      'model-is-pure',
      'src/model/planning/cost.ts',
      "import type { Method } from '../../schema/method.ts';",
    ],
    ['schema-knows-only-zod', 'src/schema/method.ts', "import { href } from '../engine/links.ts';"],
    [
      'content-through-the-engine',
      'src/components/A.astro',
      "---\nimport words from '../content/ui/en/words.json';\n---\n",
    ],
    [
      'content-through-the-engine',
      'src/pages/a.ts',
      "import words from '../content/ui/en/words.json';",
    ],
    ['engine-below-the-view', 'src/engine/a.ts', "import A from '../components/A.astro';"],
    [
      'components-below-the-pages',
      'src/components/A.astro',
      "---\nimport Base from '../layouts/Base.astro';\n---\n",
    ],
    ['react-in-planners-only', 'src/components/site/Menu.tsx', "import { useState } from 'react';"],
    [
      'no-node-in-the-browser',
      'src/components/elements/timer.ts',
      "import { join } from 'node:path';",
    ],
    [
      'site-apart-from-its-tools',
      'src/engine/a.ts',
      "import { root } from '../../scripts/support/paths.ts';",
    ],
  ])('"%s" is found in %s', (rule, file, text) => {
    const found = asLines(forbiddenImports(importsOf([{ file, text }])));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`(${rule})`);
  });

  it('a circle is found, through .astro files too', () => {
    const files = [
      { file: 'src/components/A.astro', text: "---\nimport { b } from './b.ts';\n---\n" },
      { file: 'src/components/b.ts', text: "import A from './A.astro';" },
    ];
    expect(asLines(forbiddenImports(importsOf(files)))).toEqual([
      'src/components/A.astro: circle: src/components/A.astro → src/components/b.ts',
    ]);
  });

  it('every rule has a reason', () => {
    for (const { name, comment } of layerRules) expect(comment, name).toMatch(/\.$/);
  });
});

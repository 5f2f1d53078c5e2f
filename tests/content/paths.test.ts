import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { roles } from '../../src/schema/fields.ts';
import { pathSchema } from '../../src/schema/path.ts';

const paths = globSync('src/content/paths/*.yaml').map((file) => ({
  id: basename(file, '.yaml'),
  ...pathSchema.parse(parse(readFileSync(file, 'utf8'))),
}));

describe('reading paths', () => {
  it.each(roles)('there is one for the role %s', (role) => {
    expect(paths.filter((path) => path.role === role)).toHaveLength(1);
  });

  it.each(paths)('$id leads to entries that exist, and to none of them twice', ({ steps }) => {
    const targets = steps.map(({ to }) => to);
    for (const to of targets) expect(globSync(`src/content/${to}.{mdx,yaml}`), to).toHaveLength(1);
    expect(new Set(targets).size).toBe(targets.length);
  });
});

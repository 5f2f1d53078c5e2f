import { createRequire } from 'node:module';
import { z } from 'zod';
import { importCircles, type Import } from './import-graph.ts';
import type { Finding } from './tree.ts';

const paths = z.union([z.string(), z.array(z.string())]).optional();
const end = z.object({
  path: paths,
  pathNot: paths,
  circular: z.boolean().optional(),
  dependencyTypes: z.array(z.string()).optional(),
  dependencyTypesNot: z.array(z.string()).optional(),
});
const config = z.object({
  forbidden: z.array(z.object({ name: z.string(), comment: z.string(), from: end, to: end })),
});

/** The rules of .dependency-cruiser.cjs: one place says who may import whom. */
export const layerRules = config.parse(
  createRequire(import.meta.url)('../../../.dependency-cruiser.cjs'),
).forbidden;

type End = z.infer<typeof end>;

/** Imports that a rule forbids, and circles. */
export function forbiddenImports(imports: readonly Import[]): Finding[] {
  const single = imports.flatMap((each) =>
    layerRules
      .filter(
        (rule) => rule.to.circular !== true && matches(rule.from, each.from) && isTo(rule.to, each),
      )
      .map(({ name, comment }) => ({
        file: each.from,
        message: `imports ${each.to}. ${comment} (${name})`,
      })),
  );
  const circles = importCircles(imports).map((circle) => ({
    file: circle[0] ?? '',
    message: `circle: ${circle.join(' → ')}`,
  }));
  return [...single, ...circles];
}

function matches({ path, pathNot }: End, file: string): boolean {
  const match = (patterns: string | readonly string[]) =>
    [patterns].flat().some((pattern) => new RegExp(pattern).test(file));
  return (path === undefined || match(path)) && (pathNot === undefined || !match(pathNot));
}

/** Of the kinds of a dependency, this graph knows Node's modules and types; dependency-cruiser knows the rest. */
function isTo(end: End, { to, typeOnly }: Import): boolean {
  if (!matches(end, to)) return false;
  if (typeOnly && end.dependencyTypesNot?.includes('type-only') === true) return false;
  return (
    end.dependencyTypes === undefined ||
    (end.dependencyTypes.includes('core') && to.startsWith('node:'))
  );
}

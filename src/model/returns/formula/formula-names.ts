import type { FormulaNode } from './formula-node.ts';

/** The names that a formula rests on, each once, in the order in which they stand. */
export function formulaNames(node: FormulaNode): readonly string[] {
  return [...new Set(namesIn(node))];
}

function namesIn(node: FormulaNode): readonly string[] {
  switch (node.kind) {
    case 'number':
      return [];
    case 'name':
    case 'gather':
      return [node.name];
    case 'operation':
      return [...namesIn(node.left), ...namesIn(node.right)];
    case 'call':
      return node.parts.flatMap(namesIn);
  }
}

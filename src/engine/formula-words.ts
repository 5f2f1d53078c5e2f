import { parseFormula } from '../model/returns/formula/parse-formula.ts';
import type { FormulaNode } from '../model/returns/formula/formula-node.ts';
import { fill } from './fill.ts';

/** What each quantity is called, as `content/ui/<language>/quantities.json` has it. */
type QuantityStrings = typeof import('../content/ui/en/quantities.json');

/** What a quantity is called; its id where the edition has no word for it. */
export function quantityLabel(id: string, strings: QuantityStrings): string {
  return wordFor(id, strings) ?? id;
}

/** How a quantity comes about that is no plain formula, in words. */
export function procedureWords(id: string, strings: QuantityStrings): string {
  return wordFor(`${id}-formula`, strings) ?? '';
}

/** Keys of strings are in camelCase. */
function wordFor(id: string, strings: QuantityStrings): string | undefined {
  const key = id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return Object.entries(strings).find(([each]) => each === key)?.[1];
}

/**
 * A formula with something in place of its names: their labels, or their values.
 * @param write what stands for a name.
 */
export function formulaWords(
  formula: string,
  write: (name: string) => string,
  strings: QuantityStrings,
): string {
  return words(parseFormula(formula), 0);

  function words(node: FormulaNode, binding: number): string {
    switch (node.kind) {
      case 'number':
        return String(node.value);
      case 'name':
        return write(node.name);
      case 'gather':
        return fill(strings[node.gathering], { name: write(node.name) });
      case 'call':
        return fill(strings[node.function], {
          list: node.parts.map((part) => words(part, 0)).join(', '),
        });
      case 'operation': {
        const own = node.operator === '+' || node.operator === '−' ? 1 : 2;
        const left = words(node.left, own);
        // What is taken away or divided by keeps its brackets.
        const right = words(
          node.right,
          node.operator === '−' || node.operator === '÷' ? own + 0.5 : own,
        );
        const text = `${left} ${node.operator} ${right}`;
        return own < binding ? `(${text})` : text;
      }
    }
  }
}

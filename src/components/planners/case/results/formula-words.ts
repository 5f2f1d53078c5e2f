import { parseFormula } from '../../../../model/returns/formula/parse-formula.ts';
import type { FormulaNode } from '../../../../model/returns/formula/formula-node.ts';
import { fill } from '../../../../engine/fill.ts';
import type { QuantityStrings } from '../returns-strings.ts';

/** What a quantity is called; its id where the edition has no word for it. */
export function quantityLabel(id: string, strings: QuantityStrings): string {
  const key = id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  return Object.entries(strings).find(([each]) => each === key)?.[1] ?? id;
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

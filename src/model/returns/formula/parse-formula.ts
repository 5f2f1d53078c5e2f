import {
  type FormulaFunction,
  formulaFunctions,
  type FormulaGathering,
  formulaGatherings,
  type FormulaNode,
  type FormulaOperator,
} from './formula-node.ts';

const token = /\s*(\d+(?:\.\d+)?|[a-z]+(?:-[a-z]+)*|[+−×÷(),])/uy;

/**
 * Reads a formula as people write it: `(benefit − cost) ÷ cost`. Names are lower-case words joined by hyphens, so minus is the real
 * minus sign; × and ÷ bind closer than + and −; `min(…)`, `max(…)`, `all(name)` and `counted(name)` are its functions.
 * @throws {Error} saying what was expected at which character; formulas are written by us, never by a reader.
 */
export function parseFormula(text: string): FormulaNode {
  const tokens = tokensOf(text);
  let at = 0;
  const next = () => tokens[at];
  const take = (wanted?: string) => {
    const found = tokens[at++];
    if (found === undefined || (wanted !== undefined && found !== wanted))
      throw new Error(
        `formula "${text}": "${wanted ?? 'a value'}" is missing where "${found ?? 'the end'}" stands`,
      );
    return found;
  };
  const chain = (operators: readonly FormulaOperator[], part: () => FormulaNode): FormulaNode => {
    let left = part();
    for (;;) {
      const operator = operators.find((each) => each === next());
      if (operator === undefined) return left;
      take();
      left = { kind: 'operation', operator, left, right: part() };
    }
  };
  const sum = (): FormulaNode => chain(['+', '−'], () => chain(['×', '÷'], factor));
  const factor = (): FormulaNode => {
    const found = take();
    if (found === '(') {
      const inner = sum();
      take(')');
      return inner;
    }
    if (/^\d/u.test(found)) return { kind: 'number', value: Number(found) };
    if (!/^[a-z]/u.test(found)) throw new Error(`formula "${text}": "${found}" is no value`);
    if (next() !== '(') return { kind: 'name', name: found };
    take('(');
    const gathering = formulaGatherings.find((each) => each === found);
    const node = gathering === undefined ? call(found) : gather(gathering);
    take(')');
    return node;
  };
  const gather = (gathering: FormulaGathering): FormulaNode => ({
    kind: 'gather',
    gathering,
    name: take(),
  });
  const call = (name: string): FormulaNode => {
    const known = formulaFunctions.find((each): each is FormulaFunction => each === name);
    if (known === undefined) throw new Error(`formula "${text}": there is no function "${name}"`);
    const parts = [sum()];
    while (next() === ',') {
      take();
      parts.push(sum());
    }
    return { kind: 'call', function: known, parts };
  };
  const node = sum();
  if (at < tokens.length) throw new Error(`formula "${text}": "${next() ?? ''}" is one too many`);
  return node;
}

function tokensOf(text: string): readonly string[] {
  const found: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const start = token.lastIndex;
    const match = token.exec(text)?.[1];
    if (match === undefined)
      throw new Error(`formula "${text}": character ${start + 1} is not understood`);
    found.push(match);
  }
  return found;
}

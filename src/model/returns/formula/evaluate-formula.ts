import type { Column } from '../types.ts';
import type { FormulaGathering, FormulaNode } from './formula-node.ts';

/** Where a formula finds its values. */
export interface FormulaScope {
  /** Value of a name. */
  readonly value: (name: string) => Column;
  /** A name gathered over all benefits. */
  readonly gathered: (gathering: FormulaGathering, name: string) => Column;
}

type Binary = (left: Column, right: Column) => Column;

// One loop for each operation: a loop that is handed its operation as a function runs several times slower.
const operations: Readonly<Record<'+' | '−' | '×' | '÷', Binary>> = {
  '+': addColumns,
  '−': (left, right) => addColumns(left, multiplyColumns(right, -1)),
  '×': multiplyColumns,
  '÷': divideColumns,
};

/** Evaluates a formula, element by element where its values are columns. Division by 0 gives what IEEE 754 says; callers turn it into "undefined". */
export function evaluateFormula(node: FormulaNode, scope: FormulaScope): Column {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'name':
      return scope.value(node.name);
    case 'gather':
      return scope.gathered(node.gathering, node.name);
    case 'operation':
      return operations[node.operator](
        evaluateFormula(node.left, scope),
        evaluateFormula(node.right, scope),
      );
    case 'call': {
      const [first = 0, ...rest] = node.parts.map((part) => evaluateFormula(part, scope));
      const sign = node.function === 'min' ? 1 : -1;
      return rest.reduce((least, each) => smallerOf(least, each, sign), first);
    }
  }
}

/** Sum of two columns. */
export function addColumns(left: Column, right: Column): Column {
  if (typeof left === 'number')
    return typeof right === 'number' ? left + right : addColumns(right, left);
  const sum = new Float64Array(left.length);
  if (typeof right === 'number') {
    for (let i = 0; i < sum.length; i++) sum[i] = (left[i] ?? 0) + right;
  } else {
    for (let i = 0; i < sum.length; i++) sum[i] = (left[i] ?? 0) + (right[i] ?? 0);
  }
  return sum;
}

/** The smaller (sign 1) or larger (sign −1) of two columns, element by element. */
export function smallerOf(left: Column, right: Column, sign: 1 | -1 = 1): Column {
  if (typeof left === 'number' && typeof right === 'number')
    return sign * Math.min(sign * left, sign * right);
  const count = typeof left === 'number' ? (right as Float64Array).length : left.length;
  const least = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const one = typeof left === 'number' ? left : (left[i] ?? 0);
    const other = typeof right === 'number' ? right : (right[i] ?? 0);
    least[i] = sign * Math.min(sign * one, sign * other);
  }
  return least;
}

function multiplyColumns(left: Column, right: Column): Column {
  if (typeof left === 'number')
    return typeof right === 'number' ? left * right : multiplyColumns(right, left);
  const product = new Float64Array(left.length);
  if (typeof right === 'number') {
    for (let i = 0; i < product.length; i++) product[i] = (left[i] ?? 0) * right;
  } else {
    for (let i = 0; i < product.length; i++) product[i] = (left[i] ?? 0) * (right[i] ?? 0);
  }
  return product;
}

function divideColumns(left: Column, right: Column): Column {
  if (typeof right === 'number') {
    if (typeof left === 'number') return left / right;
    const shared = new Float64Array(left.length);
    for (let i = 0; i < shared.length; i++) shared[i] = (left[i] ?? 0) / right;
    return shared;
  }
  const ratio = new Float64Array(right.length);
  if (typeof left === 'number') {
    for (let i = 0; i < ratio.length; i++) ratio[i] = left / (right[i] ?? Number.NaN);
  } else {
    for (let i = 0; i < ratio.length; i++) ratio[i] = (left[i] ?? 0) / (right[i] ?? Number.NaN);
  }
  return ratio;
}

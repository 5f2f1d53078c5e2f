import type { NewColumn } from '../column-store.ts';
import type { Column } from '../types.ts';
import type { FormulaGathering, FormulaNode } from './formula-node.ts';

/** Where a formula finds its values. */
export interface FormulaScope {
  /** Value of a name. */
  readonly value: (name: string) => Column;
  /** A name gathered over all benefits. */
  readonly gathered: (gathering: FormulaGathering, name: string) => Column;
  /** Where columns of results and of what leads to them come from. */
  readonly newColumn: NewColumn;
}

type Binary = (left: Column, right: Column, newColumn: NewColumn) => Column;

// One loop for each operation: a loop that is handed its operation as a function runs several times slower.
const operations: Readonly<Record<'+' | '−' | '×' | '÷', Binary>> = {
  '+': addColumns,
  '−': subtractColumns,
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
        scope.newColumn,
      );
    case 'call': {
      const [first = 0, ...rest] = node.parts.map((part) => evaluateFormula(part, scope));
      const sign = node.function === 'min' ? 1 : -1;
      return rest.reduce((least, each) => smallerOf(least, each, scope.newColumn, sign), first);
    }
  }
}

/** Sum of two columns. */
export function addColumns(left: Column, right: Column, newColumn: NewColumn): Column {
  if (typeof left === 'number')
    return typeof right === 'number' ? left + right : addColumns(right, left, newColumn);
  const sum = newColumn(left.length);
  if (typeof right === 'number') {
    for (let i = 0; i < sum.length; i++) sum[i] = (left[i] ?? 0) + right;
  } else {
    for (let i = 0; i < sum.length; i++) sum[i] = (left[i] ?? 0) + (right[i] ?? 0);
  }
  return sum;
}

/** The smaller (sign 1) or larger (sign −1) of two columns, element by element. */
export function smallerOf(
  left: Column,
  right: Column,
  newColumn: NewColumn,
  sign: 1 | -1 = 1,
): Column {
  if (typeof left === 'number' && typeof right === 'number')
    return sign * Math.min(sign * left, sign * right);
  const count = typeof left === 'number' ? (right as Float64Array).length : left.length;
  const least = newColumn(count);
  for (let i = 0; i < count; i++) {
    const one = typeof left === 'number' ? left : (left[i] ?? 0);
    const other = typeof right === 'number' ? right : (right[i] ?? 0);
    least[i] = sign * Math.min(sign * one, sign * other);
  }
  return least;
}

function subtractColumns(left: Column, right: Column, newColumn: NewColumn): Column {
  if (typeof right === 'number') return addColumns(left, -right, newColumn);
  const difference = newColumn(right.length);
  if (typeof left === 'number') {
    for (let i = 0; i < difference.length; i++) difference[i] = left - (right[i] ?? 0);
  } else {
    for (let i = 0; i < difference.length; i++) difference[i] = (left[i] ?? 0) - (right[i] ?? 0);
  }
  return difference;
}

function multiplyColumns(left: Column, right: Column, newColumn: NewColumn): Column {
  if (typeof left === 'number')
    return typeof right === 'number' ? left * right : multiplyColumns(right, left, newColumn);
  const product = newColumn(left.length);
  if (typeof right === 'number') {
    for (let i = 0; i < product.length; i++) product[i] = (left[i] ?? 0) * right;
  } else {
    for (let i = 0; i < product.length; i++) product[i] = (left[i] ?? 0) * (right[i] ?? 0);
  }
  return product;
}

function divideColumns(left: Column, right: Column, newColumn: NewColumn): Column {
  if (typeof right === 'number') {
    if (typeof left === 'number') return left / right;
    const shared = newColumn(left.length);
    for (let i = 0; i < shared.length; i++) shared[i] = (left[i] ?? 0) / right;
    return shared;
  }
  const ratio = newColumn(right.length);
  if (typeof left === 'number') {
    for (let i = 0; i < ratio.length; i++) ratio[i] = left / (right[i] ?? Number.NaN);
  } else {
    for (let i = 0; i < ratio.length; i++) ratio[i] = (left[i] ?? 0) / (right[i] ?? Number.NaN);
  }
  return ratio;
}

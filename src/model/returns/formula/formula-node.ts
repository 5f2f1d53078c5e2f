/** Functions of several values: the smallest of its arguments, or the largest. */
export const formulaFunctions = ['min', 'max'] as const;

/**
 * What gathers one quantity over all benefits: `all` adds every one, `counted` adds the smallest of each overlap group and every
 * one that stands alone.
 */
export const formulaGatherings = ['all', 'counted'] as const;

export type FormulaFunction = (typeof formulaFunctions)[number];
export type FormulaGathering = (typeof formulaGatherings)[number];
export type FormulaOperator = '+' | '−' | '×' | '÷';

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'gather'; readonly gathering: FormulaGathering; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly operator: FormulaOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: 'call';
      readonly function: FormulaFunction;
      readonly parts: readonly FormulaNode[];
    };

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import words from '../../../../src/content/ui/en/quantities.json';
import { formulaWords, quantityLabel } from '../../../../src/engine/formula-words.ts';
import { freshColumn } from '../../../../src/model/returns/column-store.ts';
import { evaluateFormula } from '../../../../src/model/returns/formula/evaluate-formula.ts';
import { formulaNames } from '../../../../src/model/returns/formula/formula-names.ts';
import { parseFormula } from '../../../../src/model/returns/formula/parse-formula.ts';
import { enteredQuantities } from '../../../../src/model/returns/quantities/entered-quantities.ts';
import { procedures } from '../../../../src/model/returns/quantities/procedures.ts';
import { quantities } from '../../../../src/model/returns/quantities/quantities.ts';

const scope = (values: Readonly<Record<string, number | Float64Array>>) => ({
  value: (name: string) => values[name] ?? Number.NaN,
  gathered: () => Number.NaN,
  newColumn: freshColumn,
});

const value = (formula: string, values: Readonly<Record<string, number | Float64Array>> = {}) =>
  evaluateFormula(parseFormula(formula), scope(values));

describe('a formula', () => {
  it.each([
    ['1 + 2 × 3', 7],
    ['(1 + 2) × 3', 9],
    ['8 ÷ 4 ÷ 2', 1],
    ['8 − 4 − 2', 2],
    ['8 − (4 − 2)', 6],
    ['min(3, 1, 2)', 1],
    ['max(3, 1 + 4, 2)', 5],
    ['two-words × 2', 10],
  ])('%s is %d', (formula, result) => {
    expect(value(formula, { 'two-words': 5 })).toBe(result);
  });

  it.each([
    ['1 +', '"a value" is missing where "the end" stands'],
    ['(1 + 2', '")" is missing where "the end" stands'],
    ['1 2', '"2" is one too many'],
    ['× 2', '"×" is no value'],
    ['sine(2)', 'there is no function "sine"'],
    ['1 - 2', 'character 2 is not understood'],
    ['', '"a value" is missing where "the end" stands'],
  ])('"%s" is refused, and says why', (formula, why) => {
    expect(() => parseFormula(formula)).toThrow(why);
  });

  it('gives each draw what it would give a single number', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('a + b × c', '(a − b) ÷ c', 'min(a, b) × c', 'max(a, b − c)', 'a ÷ 2 + b'),
        fc.array(fc.tuple(numbers, numbers, numbers), { minLength: 1, maxLength: 20 }),
        fc.subarray(['a', 'b', 'c'] as const, { minLength: 1 }),
        (formula, rows, asColumns) => {
          const names = ['a', 'b', 'c'] as const;
          const of = (name: (typeof names)[number], row: number) =>
            rows[row]?.[names.indexOf(name)] ?? 0;
          const columns = Object.fromEntries(
            names.map((name) => [
              name,
              asColumns.includes(name)
                ? Float64Array.from(rows, (_, row) => of(name, row))
                : of(name, 0),
            ]),
          );
          const all = value(formula, columns);
          rows.forEach((_, row) => {
            const single = value(
              formula,
              Object.fromEntries(
                names.map((name) => [name, of(name, asColumns.includes(name) ? row : 0)]),
              ),
            );
            expect(typeof all === 'number' ? all : all[row]).toBe(single);
          });
        },
      ),
    );
  });
});

describe('the definitions', () => {
  const entered: readonly string[] = enteredQuantities.map(({ id }) => id);

  it('rest only on what is entered or defined before', () => {
    const known = new Set(entered);
    const wrong = quantities.flatMap(({ id, formula }) => {
      const missing = formulaNames(parseFormula(formula)).filter((name) => !known.has(name));
      known.add(id);
      return missing.map((name) => `${id}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('use everything that is entered', () => {
    const used = new Set(quantities.flatMap(({ formula }) => formulaNames(parseFormula(formula))));
    expect(entered.filter((id) => !used.has(id))).toEqual([]);
  });

  it('of one benefit never rest on the sum of all', () => {
    const whole = new Set<string>(
      [...enteredQuantities, ...quantities]
        .filter((each) => each.scope === 'programme')
        .map(({ id }) => id),
    );
    const wrong = quantities
      .filter(({ scope: of }) => of === 'benefit')
      .filter(({ formula }) => formulaNames(parseFormula(formula)).some((name) => whole.has(name)));
    expect(wrong).toEqual([]);
  });

  it('all have a name in English, and procedures their working', () => {
    const ids = [...enteredQuantities, ...quantities, ...procedures].map(({ id }) => id);
    expect(ids.filter((id) => quantityLabel(id, words) === id)).toEqual([]);
    expect(
      procedures.filter(({ id }) => quantityLabel(`${id}-formula`, words) === `${id}-formula`),
    ).toEqual([]);
  });

  it('procedures rest on what is defined', () => {
    const known = new Set<string>([
      ...entered,
      ...quantities.map(({ id }) => id),
      ...procedures.map(({ id }) => id),
    ]);
    expect(procedures.flatMap(({ dependsOn }) => dependsOn).filter((id) => !known.has(id))).toEqual(
      [],
    );
  });
});

describe('a formula in words', () => {
  const written = (formula: string) => formulaWords(formula, (name) => name.toUpperCase(), words);

  it.each([
    ['(a + b) × c', '(A + B) × C'],
    ['a + b × c', 'A + B × C'],
    ['a − (b − c)', 'A − (B − C)'],
    ['a − b + c', 'A − B + C'],
    ['a ÷ (b ÷ c)', 'A ÷ (B ÷ C)'],
    ['a ÷ (b × c)', 'A ÷ (B × C)'],
    ['all(a)', 'sum of A'],
    ['counted(a)', 'sum of A, the smallest of each overlap group'],
  ])('%s reads %s', (formula, text) => {
    expect(written(formula)).toBe(text);
  });

  it('means the same when it is read again', () => {
    for (const { formula } of quantities) {
      if (/all\(|counted\(/u.test(formula)) continue;
      const again = formulaWords(formula, (name) => name, words);
      expect(parseFormula(again)).toEqual(parseFormula(formula));
    }
  });
});

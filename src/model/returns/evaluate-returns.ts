import { freshColumn, type NewColumn } from './column-store.ts';
import { addColumns, evaluateFormula, smallerOf } from './formula/evaluate-formula.ts';
import type { FormulaGathering, FormulaNode } from './formula/formula-node.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { type QuantityId, quantities } from './quantities/quantities.ts';
import type { Calculation } from './quantities/quantity.ts';
import type { BenefitInput, ReturnsInput } from './returns-input.ts';
import { benefitKey, returnsParameters } from './returns-parameters.ts';
import type { Column } from './types.ts';

/** All quantities of a programme for some values of its figures; each is calculated once, when it is asked for. */
export interface EvaluatedReturns {
  readonly programme: (id: QuantityId) => Column;
  /** Of one benefit; `undefined` where it rests on an isolation that the benefit does not have. */
  readonly ofBenefit: (id: QuantityId, benefit: string) => Column | undefined;
}

interface Definition {
  readonly calculation?: Calculation;
  readonly tree: FormulaNode;
}

const definitions = definitionsById();

/**
 * Evaluates the quantities of models.md §4 from their definitions.
 * @param columns values by key of the parameters, a number or one value for each draw; a figure that is not among them is at its mode.
 * @param newColumn where the columns of what is calculated come from; results last as long as they do.
 */
export function evaluateReturns(
  input: ReturnsInput,
  columns: ReadonlyMap<string, Column> = new Map(),
  newColumn: NewColumn = freshColumn,
): EvaluatedReturns {
  const modes = new Map(returnsParameters(input).map(({ key, spread }) => [key, spread.mode]));
  const done = new Map<string, Column>();
  const entered = (key: string) => columns.get(key) ?? modes.get(key);

  const valueOf = (name: string, benefit: BenefitInput | undefined): Column => {
    const key = benefit === undefined ? name : benefitKey(benefit.id, name);
    const found = entered(key) ?? done.get(key);
    if (found !== undefined) return found;
    const ways = definitions.get(name) ?? [];
    const way = ways.find(
      ({ calculation }) =>
        calculation === undefined || calculation === benefit?.isolation?.calculation,
    );
    if (way === undefined) throw new Error(`nothing says how "${name}" of "${key}" comes about`);
    const value = evaluateFormula(way.tree, {
      value: (wanted) => valueOf(wanted, benefit),
      gathered,
      newColumn,
    });
    done.set(key, value);
    return value;
  };
  const gathered = (gathering: FormulaGathering, name: string): Column => {
    const groups =
      gathering === 'all' ? input.benefits.map((each) => [each]) : countedGroups(input);
    return groups
      .map((group) =>
        group
          .map((benefit) => valueOf(name, benefit))
          .reduce((least, value) => smallerOf(least, value, newColumn)),
      )
      .reduce<Column>((sum, value) => addColumns(sum, value, newColumn), 0);
  };
  return {
    programme: (id) => valueOf(id, undefined),
    ofBenefit: (id, wanted) => {
      const benefit = input.benefits.find((each) => each.id === wanted);
      if (benefit === undefined) return undefined;
      const isolated = benefit.isolation !== undefined || !needsIsolation(id);
      return isolated ? valueOf(id, benefit) : undefined;
    },
  };
}

/** The isolated benefits by overlap group; one without a group stands alone. */
export function countedGroups({ benefits }: ReturnsInput): readonly (readonly BenefitInput[])[] {
  const groups = new Map<string, BenefitInput[]>();
  for (const benefit of benefits) {
    if (benefit.isolation === undefined) continue;
    // A blank cannot stand in an id, so that no group is called like a benefit that stands alone.
    const group = benefit.overlapGroup ?? ` ${benefit.id}`;
    groups.set(group, [...(groups.get(group) ?? []), benefit]);
  }
  return [...groups.values()];
}

const isolatedOnly: ReadonlySet<QuantityId> = new Set(['isolated-change', 'isolated', 'adjusted']);

const needsIsolation = (id: QuantityId) => isolatedOnly.has(id);

function definitionsById(): ReadonlyMap<string, readonly Definition[]> {
  const byId = new Map<string, Definition[]>();
  for (const quantity of quantities) {
    const definition = {
      tree: parseFormula(quantity.formula),
      ...('calculation' in quantity ? { calculation: quantity.calculation } : {}),
    };
    byId.set(quantity.id, [...(byId.get(quantity.id) ?? []), definition]);
  }
  return byId;
}

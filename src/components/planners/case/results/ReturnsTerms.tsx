import {
  evaluateReturns,
  type EvaluatedReturns,
} from '../../../../model/returns/evaluate-returns.ts';
import { finite } from '../../../../model/returns/finite.ts';
import { enteredQuantities } from '../../../../model/returns/quantities/entered-quantities.ts';
import { type QuantityId, quantities } from '../../../../model/returns/quantities/quantities.ts';
import { procedures } from '../../../../model/returns/quantities/procedures.ts';
import type { QuantityUnit } from '../../../../model/returns/quantities/quantity.ts';
import { benefitKey, returnsParameters } from '../../../../model/returns/returns-parameters.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import type { QuantityStrings, ReturnsResultStrings } from '../returns-strings.ts';
import type { ReturnsView } from './returns-view.ts';
import { formulaWords, procedureWords, quantityLabel } from '../../../../engine/formula-words.ts';

interface Props {
  readonly view: ReturnsView;
}

interface Term {
  readonly id: string;
  readonly formula: string;
  readonly filled: string;
  readonly result: string;
}

/** Why each number is what it is: its formula in words, with the figures in their places, and the result. */
export function ReturnsTerms({ view }: Props) {
  const { strings, words } = view;
  const { valued, input } = view.returns;
  const evaluated = evaluateReturns(input);
  const modes = new Map(returnsParameters(input).map(({ key, spread }) => [key, spread.mode]));
  const write = (value: number | undefined, unit: QuantityUnit) =>
    value === undefined ? strings.undefinedFigure : figureWords(value, unit, view);
  const valueOf = (name: string, benefit: string | undefined) => {
    const entered = modes.get(benefit === undefined ? name : benefitKey(benefit, name));
    const id = quantities.find((each) => each.id === name)?.id;
    return entered ?? (id === undefined ? undefined : resultOf(evaluated, id, benefit));
  };
  const termsOf = (benefit: ValuedMeasure | undefined): readonly Term[] =>
    quantities
      .filter(({ scope }) => (scope === 'benefit') === (benefit !== undefined))
      .filter(
        (each) => !('calculation' in each) || each.calculation === benefit?.isolation?.calculation,
      )
      .flatMap((each) => {
        const result = resultOf(evaluated, each.id, benefit?.measure.id);
        if (result === undefined && benefit !== undefined) return [];
        const filled = (name: string) => write(valueOf(name, benefit?.measure.id), unitOf(name));
        return {
          id: each.id,
          formula: formulaWords(each.formula, (name) => quantityLabel(name, words), words),
          filled: /all\(|counted\(/u.test(each.formula)
            ? ''
            : formulaWords(each.formula, filled, words),
          result: write(result, each.unit),
        };
      });
  const ready = valued.filter((each) => each.input !== undefined);
  if (ready.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{strings.terms}</h2>
      <p className="help">{strings.termsHelp}</p>
      <TermTable
        title={strings.termsProgramme}
        terms={termsOf(undefined)}
        {...{ strings, words }}
      />
      <TermTable
        title={strings.termsCourse}
        terms={procedures.map(({ id, unit, compute }) => ({
          id,
          formula: procedureWords(id, words),
          filled: '',
          result: write(compute(view), unit),
        }))}
        {...{ strings, words }}
      />
      {ready.map((each) => (
        <TermTable
          key={each.measure.id}
          title={each.label}
          terms={termsOf(each)}
          {...{ strings, words }}
        />
      ))}
    </section>
  );
}

function resultOf(
  evaluated: EvaluatedReturns,
  id: QuantityId,
  benefit: string | undefined,
): number | undefined {
  return finite(benefit === undefined ? evaluated.programme(id) : evaluated.ofBenefit(id, benefit));
}

const unitOf = (name: string): QuantityUnit =>
  [...enteredQuantities, ...quantities].find(({ id }) => id === name)?.unit ?? 'number';

/** A value in its unit. */
function figureWords(value: number, unit: QuantityUnit, { figures }: ReturnsView): string {
  switch (unit) {
    case 'money':
      return figures.money(Math.round(value * 100) / 100);
    case 'share':
      return figures.percent(value);
    case 'figure':
    case 'ratio':
    case 'months':
    case 'number':
      return figures.number(value);
  }
}

interface TableProps {
  readonly title: string;
  readonly terms: readonly Term[];
  readonly strings: ReturnsResultStrings;
  readonly words: QuantityStrings;
}

function TermTable({ title, terms, strings, words }: TableProps) {
  return (
    <details>
      <summary>{title}</summary>
      <div className="table-scroll" role="group" aria-label={title} tabIndex={0}>
        <table className="terms">
          <thead>
            <tr>
              <th scope="col">{strings.quantity}</th>
              <th scope="col">{strings.formula}</th>
              <th scope="col">{strings.result}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ id, formula, filled, result }) => (
              <tr key={id}>
                <th scope="row">{quantityLabel(id, words)}</th>
                <td>
                  {formula}
                  {filled !== '' && <small>{filled}</small>}
                </td>
                <td>{result}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

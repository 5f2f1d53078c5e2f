import { withEntry, withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import { caseLabels } from './case-labels.ts';
import type { CaseStrings } from './case-strings.ts';
import { PlanMoney } from './PlanMoney.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: CaseStrings;
  readonly fields: FieldWords;
  readonly currency: string;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** The costs, line by line: what the blend gives stands there until the reader writes another figure. */
export function LineInputs({ plan, strings, fields, currency, onProblem }: Props) {
  const { lines, overheadShare } = plan.evaluation.case;
  const labels = caseLabels(strings);
  const { value, from, otherwise } = overheadShare;
  const percent = {
    value: percentOf(value),
    from,
    otherwise: { ...otherwise, value: percentOf(otherwise.value) },
  };
  return (
    <fieldset className="group">
      <legend>{strings.lines}</legend>
      <p className="help">{strings.linesHelp}</p>
      {lines.map(({ line, cost }) => (
        <PlanMoney
          key={line}
          {...{ plan, fields, currency, onProblem }}
          label={labels[line][0]}
          help={labels[line][1]}
          given={cost}
          range={programmeRanges.money}
          what={`line-${line}`}
          set={(programme, value) =>
            withField(
              programme,
              'business',
              'lines',
              withEntry(programme.business.lines, line, value),
            )
          }
        />
      ))}
      <PlanNumber
        {...{ plan, fields, onProblem }}
        label={strings.overhead}
        help={strings.overheadHelp}
        given={percent}
        range={{ min: 0, max: 100 }}
        what="overhead"
        set={(programme, value) =>
          withField(
            programme,
            'business',
            'overheadShare',
            value === undefined ? undefined : value / 100,
          )
        }
      />
    </fieldset>
  );
}

/** A share in per cent, without the noise of the division. */
const percentOf = (share: number) => Number((share * 100).toPrecision(12));

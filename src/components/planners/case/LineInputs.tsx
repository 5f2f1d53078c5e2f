import { withEntry, withField } from '../../../model/programme/edits.ts';
import { programmeRanges } from '../../../model/programme/ranges.ts';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import { PlanPercent } from '../frame/PlanPercent.tsx';
import { caseLabels } from './case-labels.ts';
import type { CaseStrings } from './case-strings.ts';

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
  return (
    <fieldset className="group">
      <legend>{strings.lines}</legend>
      <p className="help">{strings.linesHelp}</p>
      {lines.map(({ line, cost }) => (
        <PlanNumber
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
      <PlanPercent
        {...{ plan, fields, onProblem }}
        label={strings.overhead}
        help={strings.overheadHelp}
        given={overheadShare}
        what="overhead"
        set={(programme, share) => withField(programme, 'business', 'overheadShare', share)}
      />
    </fieldset>
  );
}

import { fill } from '../../../engine/fill.ts';
import { withField } from '../../../model/programme/edits.ts';
import type { Given } from '../../../model/programme/given.ts';
import { type NumberRange, programmeRanges } from '../../../model/programme/ranges.ts';
import type { Programme } from '../../../model/programme/schema.ts';
import { DateField } from '../fields/DateField.tsx';
import type { FieldWords } from '../fields/field-words.ts';
import type { Plan } from '../frame/plan.ts';
import { PlanNumber } from '../frame/PlanNumber.tsx';
import type { BlendStrings } from './blend-strings.ts';
import { firstDayOfWeek } from './week-days.ts';

interface Props {
  readonly plan: Plan;
  readonly fields: FieldWords;
  readonly strings: BlendStrings;
  readonly onProblem: (label: string, problem: boolean) => void;
}

/** Days within which a programme may begin. */
const startRange = { min: '2000-01-01', max: '2100-12-31' };

/** Who takes part, for how long, and from when. */
export function PeopleInputs({ plan, fields, strings, onProblem }: Props) {
  const { inputs } = plan.evaluation.blend;
  const number = (
    name: 'executives' | 'mentors' | 'weeks',
    given: Given<number>,
    range: NumberRange,
    set: (programme: Programme, value: number | undefined) => Programme,
  ) => (
    <PlanNumber
      {...{ plan, fields, given, range, set, onProblem }}
      label={strings[name]}
      what={name}
    />
  );
  return (
    <fieldset className="group">
      <legend>{strings.people}</legend>
      {number('executives', inputs.executives, programmeRanges.executives, (programme, value) =>
        withField(programme, 'context', 'executives', value),
      )}
      {number('mentors', inputs.mentors, programmeRanges.mentors, (programme, value) =>
        withField(programme, 'context', 'mentors', value),
      )}
      {number('weeks', inputs.weeks, programmeRanges.planWeeks, (programme, value) =>
        withField(programme, 'plan', 'weeks', value),
      )}
      <DateField
        key={plan.round}
        label={strings.start}
        optional
        value={inputs.start}
        range={startRange}
        locales={plan.locales}
        words={fields}
        note={
          inputs.start !== undefined &&
          fill(strings.startWeek, {
            day: plan.figures.date(firstDayOfWeek(inputs.start, 1, plan.locales[0])),
          })
        }
        onProblem={(problem) => {
          onProblem(strings.start, problem);
        }}
        onChange={(start) => {
          plan.edit('start', (programme) => withField(programme, 'context', 'start', start));
        }}
      />
    </fieldset>
  );
}

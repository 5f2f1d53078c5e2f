import { programmeRanges } from '../../../../model/programme/ranges.ts';
import type { ValuedMeasure } from '../../../../model/programme/valued-measure.ts';
import { withWorth } from '../../../../model/programme/with-worth.ts';
import { PlanNumber } from '../../frame/PlanNumber.tsx';
import type { WorthProps } from './worth-props.ts';

interface Props extends WorthProps {
  readonly valued: ValuedMeasure;
}

/** How the effect comes and goes over the months. */
export function CourseInputs({ plan, strings, fields, valued, onProblem }: Props) {
  const { measure, course, label } = valued;
  const parts = [
    ['rampMonths', strings.ramp],
    ['persistenceMonths', strings.persistence],
    ['halfLifeMonths', strings.halfLife],
  ] as const;
  return (
    <details>
      <summary>{strings.course}</summary>
      <p className="help">{strings.courseHelp}</p>
      {parts.map(([figure, name]) => (
        <PlanNumber
          key={figure}
          {...{ plan, fields }}
          label={name}
          given={course[figure]}
          range={programmeRanges.effectMonths}
          what={`worth-${measure.id}-${figure}`}
          set={(programme, value) => withWorth(programme, measure.id, figure, value)}
          onProblem={(field, problem) => {
            onProblem(`${label}: ${field}`, problem);
          }}
        />
      ))}
    </details>
  );
}

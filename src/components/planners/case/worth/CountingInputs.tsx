import { ownValue, withField } from '../../../../model/programme/edits.ts';
import { programmeRanges as ranges } from '../../../../model/programme/ranges.ts';
import { selections, spreadShapes } from '../../../../model/programme/schema.ts';
import { withCostRange } from '../../../../model/programme/with-worth.ts';
import { costGroups } from '../../../../model/programme/worth-schema.ts';
import { PlanNumber } from '../../frame/PlanNumber.tsx';
import { PlanPercent } from '../../frame/PlanPercent.tsx';
import { SpreadInputs } from './SpreadInputs.tsx';
import type { WorthProps } from './worth-props.ts';

const costEnds = ['low', 'high'] as const;

/** How it is counted: who takes part, whether their time counts, how sure the costs are, and how the draws are made. */
export function CountingInputs(props: Omit<WorthProps, 'isolations'>) {
  const { plan, strings, fields, currency, onProblem } = props;
  const { settings } = plan.returns;
  const groups = {
    paid: strings.rangePaid,
    'executives-time': strings.rangeExecutives,
    'mentors-time': strings.rangeMentors,
  };
  const shapes = {
    triangular: strings.shapeTriangular,
    pert: strings.shapePert,
    lognormal: strings.shapeLognormal,
  };
  const people = {
    assigned: strings.assigned,
    volunteers: strings.volunteers,
    mixed: strings.mixed,
  };
  return (
    <fieldset className="group">
      <legend>{strings.counting}</legend>
      <fieldset className="choices stacked">
        <legend>{strings.selection}</legend>
        {selections.map((selection) => (
          <label key={selection}>
            <input
              type="radio"
              name="selection"
              checked={settings.selection.value === selection}
              autoComplete="off"
              onChange={() => {
                plan.edit('selection', (programme) =>
                  withField(
                    programme,
                    'business',
                    'selection',
                    ownValue(selection, settings.selection),
                  ),
                );
              }}
            />
            {people[selection]}
          </label>
        ))}
      </fieldset>
      <label className="choice">
        <input
          type="checkbox"
          checked={settings.timeCounted.value}
          autoComplete="off"
          onChange={(event) => {
            const own = ownValue(event.currentTarget.checked, settings.timeCounted);
            plan.edit('time-counted', (programme) =>
              withField(programme, 'business', 'timeCounted', own),
            );
          }}
        />
        <span>
          {strings.timeCounted}
          <small>{strings.timeCountedHelp}</small>
        </span>
      </label>
      <details>
        <summary>{strings.costRanges}</summary>
        <p className="help">{strings.costRangesHelp}</p>
        {costGroups.map((group) => (
          <SpreadInputs
            key={group}
            {...{ plan, strings, fields, currency, onProblem }}
            label={groups[group]}
            of={strings.costRanges}
            kind="percent"
            given={settings.costRanges[group]}
            range={ranges.costMultiple}
            ends={costEnds}
            what={`cost-range-${group}`}
            set={(programme, end, value) =>
              end === 'mode' ? programme : withCostRange(programme, group, end, value)
            }
          />
        ))}
      </details>
      <details>
        <summary>{strings.more}</summary>
        <PlanNumber
          {...{ plan, fields, onProblem }}
          label={strings.horizon}
          help={strings.horizonHelp}
          given={settings.horizonMonths}
          range={ranges.horizonMonths}
          what="horizon-months"
          set={(programme, value) => withField(programme, 'business', 'horizonMonths', value)}
        />
        <PlanPercent
          {...{ plan, fields, onProblem }}
          label={strings.discount}
          help={strings.discountHelp}
          given={settings.discountRate}
          what="discount-rate"
          set={(programme, share) => withField(programme, 'business', 'discountRate', share)}
        />
        <fieldset className="choices stacked">
          <legend>{strings.shape}</legend>
          {spreadShapes.map((shape) => (
            <label key={shape}>
              <input
                type="radio"
                name="shape"
                checked={settings.shape.value === shape}
                autoComplete="off"
                onChange={() => {
                  plan.edit('shape', (programme) =>
                    withField(programme, 'business', 'shape', ownValue(shape, settings.shape)),
                  );
                }}
              />
              {shapes[shape]}
            </label>
          ))}
        </fieldset>
        <PlanNumber
          {...{ plan, fields, onProblem }}
          label={strings.seed}
          help={strings.seedHelp}
          given={settings.seed}
          range={ranges.seed}
          what="seed"
          set={(programme, value) => withField(programme, 'business', 'seed', value)}
        />
      </details>
    </fieldset>
  );
}

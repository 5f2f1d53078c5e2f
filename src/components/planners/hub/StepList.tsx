import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { stepItems } from '../../../engine/step-items.ts';
import type { HubStrings } from './hub-strings.ts';

interface Props {
  readonly setting: PlanSetting;
  readonly strings: HubStrings;
}

/** The way through the planners, each of which can be begun with. */
export function StepList({ setting, strings }: Props) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{strings.steps}</h2>
      <p>{strings.stepsText}</p>
      <ul className="entry-list" role="list">
        {stepItems(setting.paths, setting.strings, strings).map(({ path, title, summary }) => (
          <li key={path}>
            <h3>
              <a href={path}>{title}</a>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

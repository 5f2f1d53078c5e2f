import { fill } from '../../../../engine/fill.ts';
import type { Plan } from '../../frame/plan.ts';
import type { DatesStrings } from './dates-strings.ts';
import type { MilestoneItems } from '../../../../engine/milestone-items.ts';

interface Props {
  readonly plan: Pick<Plan, 'content' | 'evaluation' | 'figures'>;
  readonly strings: DatesStrings;
  readonly items: MilestoneItems;
}

/** What has to be done beside the events: when, what, who, and the page that helps. */
export function MilestoneTable({ plan, strings, items }: Props) {
  const { content, evaluation, figures } = plan;
  const { milestones, inputs } = evaluation.blend;
  const dated = inputs.start !== undefined;
  return (
    <>
      <h3 id="milestones">{strings.milestones}</h3>
      <div className="table-scroll" role="group" aria-labelledby="milestones" tabIndex={0}>
        <table className="milestones">
          <thead>
            <tr>
              <th scope="col">{strings.week}</th>
              {dated && <th scope="col">{strings.day}</th>}
              <th scope="col">{strings.what}</th>
              <th scope="col">{strings.owner}</th>
              <th scope="col">{strings.helps}</th>
            </tr>
          </thead>
          <tbody>
            {milestones.map(({ id, week, day }) => (
              <tr key={`${id} ${week}`}>
                <td>{figures.number(week)}</td>
                {dated && <td>{day === undefined ? '' : figures.date(day)}</td>}
                <th scope="row">
                  {content.milestones.find((each) => each.id === id)?.label ?? id}
                  <small className="help">{items[id]?.summary}</small>
                </th>
                <td>{items[id]?.owner}</td>
                <td>
                  <ul role="list" className="helping">
                    {items[id]?.links.map(({ title, path, minutes }) => (
                      <li key={path}>
                        <a href={path}>{title}</a>
                        {minutes !== undefined &&
                          `, ${fill(strings.minutes, { n: figures.number(minutes) })}`}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

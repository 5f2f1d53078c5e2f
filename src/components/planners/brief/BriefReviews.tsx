import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import { dayAfter } from '../../../model/planning/day-after.ts';
import type { Plan } from '../frame/plan.ts';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: BriefStrings;
  readonly content: ChooserContent;
}

/** When the model asks for a review, and the documents that it needs. */
export function BriefReviews({ plan, strings, content }: Props) {
  const { model } = plan.evaluation.decide;
  const { start } = plan.evaluation.blend.inputs;
  if (model === undefined) return null;
  const documents = content.models.find(({ id }) => id === model.id)?.documents ?? [];
  return (
    <>
      <section aria-labelledby="brief-reviews">
        <h3 id="brief-reviews">{strings.reviews}</h3>
        <ul>
          {model.reviewDays.map((days) => (
            <li key={days}>
              {start === undefined
                ? fill(strings.reviewPlain, { days })
                : fill(strings.reviewDay, {
                    days,
                    date: plan.figures.date(dayAfter(start, days) ?? start),
                  })}
            </li>
          ))}
        </ul>
      </section>
      {documents.length > 0 && (
        <section aria-labelledby="brief-documents">
          <h3 id="brief-documents">{strings.documents}</h3>
          <ul>
            {documents.map(({ title, path }) => (
              <li key={path}>
                <a href={path}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

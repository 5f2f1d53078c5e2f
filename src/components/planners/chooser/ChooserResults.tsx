import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { ModelChoice, Side } from '../../../model/decision/model-choice.ts';
import type { Figures } from '../shared/figures.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { ChooserFlips } from './ChooserFlips.tsx';
import { reasonSentence } from './reason-sentence.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { choiceSentence } from './choice-sentence.ts';
import { SharesBar } from './SharesBar.tsx';

interface Props {
  readonly content: ChooserContent;
  readonly choice: ModelChoice;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
}

/** Which model, what stands in its way, and what would change the answer. */
export function ChooserResults({ content, choice, figures, strings }: Props) {
  if (choice.status === 'invalid') {
    return <VerdictBox title={choiceSentence(content, choice, strings)} detail="" />;
  }
  const modelOf = (side: Side) => content.models.find((model) => model.side === side);
  const model = modelOf(choice.side);
  const [first, second] = choice.reviewDays;
  const lists = [
    [strings.blocks, choice.blocks],
    [strings.conditions, choice.conditions],
    [strings.notes, choice.notes],
  ] as const;
  return (
    <>
      <VerdictBox
        title={choiceSentence(content, choice, strings)}
        detail={fill(strings.shareSentence, {
          reverse: figures.percent(choice.reverseShare),
          traditional: figures.percent(choice.traditionalShare),
        })}
      />
      <SharesBar choice={choice} figures={figures} strings={strings} />
      {lists.map(
        ([heading, reasons]) =>
          reasons.length > 0 && (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.code}>{reasonSentence(reason, strings)}</li>
                ))}
              </ul>
            </section>
          ),
      )}
      <ChooserFlips {...{ content, flips: choice.flips, figures, strings }} />
      <details>
        <summary>{strings.whyModel}</summary>
        <p>
          {fill(strings.whyModelText, {
            reverse: figures.number(choice.reverseWeight),
            all: figures.number(choice.totalWeight),
            share: figures.percent(choice.reverseShare),
            threshold: figures.percent(content.hybridThreshold),
          })}
        </p>
      </details>
      <section>
        <h2>{strings.documents}</h2>
        <ul>
          {model?.documents.map(({ title, path }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
        <p>
          {second === undefined
            ? fill(strings.reviews, { days: first ?? 0 })
            : fill(strings.reviewsTwo, { first: first ?? 0, second })}{' '}
          {model !== undefined && (
            <a href={model.path}>{fill(strings.readModel, { model: model.label.toLowerCase() })}</a>
          )}
        </p>
      </section>
    </>
  );
}

import { useId } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { Difference } from '../../../model/programme/comparing/difference.ts';
import { steps } from '../../../model/programme/steps.ts';
import type { DifferenceSpeech } from './difference-labels.ts';
import { differenceSentence } from './difference-sentence.ts';

interface Props extends DifferenceSpeech {
  readonly differences: readonly Difference[];
  /** What the two programmes are called. */
  readonly names: { readonly before: string; readonly after: string };
}

/** What two programmes say differently, beside each other, step by step. */
export function DifferenceTable({ differences, names, ...speech }: Props) {
  const caption = useId();
  const { labels, strings } = speech;
  if (differences.length === 0) return <p className="help">{fill(strings.captionSame, names)}</p>;
  return (
    <div className="table-scroll" role="group" aria-labelledby={caption} tabIndex={0}>
      <table className="difference-table">
        <caption id={caption} className="visually-hidden">
          {fill(strings.caption, names)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{strings.whatDiffers}</th>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
          </tr>
        </thead>
        {steps.map((step) => {
          const here = differences.filter((difference) => difference.step === step);
          if (here.length === 0) return null;
          return (
            <tbody key={step}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {labels.step(step, '')}
                </th>
              </tr>
              {here.map((difference, index) => {
                const { label, before, after } = differenceSentence(difference, speech);
                return (
                  <tr key={`${difference.code} ${difference.subject.join(' ')} ${index}`}>
                    <th scope="row">{label}</th>
                    <td>{before}</td>
                    <td>{after}</td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

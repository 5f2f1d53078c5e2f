import { useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { toldShares } from '../../../../model/returns/uncertainty.ts';
import type { Estimate } from '../../../../model/returns/supported-digits.ts';
import type { TrialsAnswer } from '../../../../workers/trials.ts';
import { parameterLabel } from './parameter-label.ts';
import type { ReturnsView } from './returns-view.ts';
import { useTrials } from './use-trials.ts';
import { writtenMoney, writtenShare } from './written-estimate.ts';

interface Props {
  readonly view: ReturnsView;
  /** Draws that are offered, the site's default first. */
  readonly offered: readonly number[];
}

/** The plain simulation, on demand: independent draws by the programme's seed, beside the even points, and indices with their errors. */
export function TrialsPanel({ view, offered }: Props) {
  const { returns, strings, figures } = view;
  const { number } = figures;
  const { trials, draw, cancel } = useTrials();
  const [draws, setDraws] = useState(offered[0] ?? 10_000);
  const { settings, input } = returns;
  const isDrawing = trials.kind === 'drawing';
  const drawAll = () => {
    draw({ input, settings: { draws, seed: settings.seed.value, shape: settings.shape.value } });
  };
  const isStale = trials.kind === 'drawn' && trials.question.input !== input;
  return (
    <section aria-labelledby="trials">
      <h2 id="trials">{strings.trials}</h2>
      <p className="help">{strings.trialsHelp}</p>
      <div className="choices" role="radiogroup" aria-label={strings.trialsDraws}>
        {offered.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="draws"
              checked={draws === each}
              autoComplete="off"
              onChange={() => {
                setDraws(each);
              }}
            />
            {number(each)}
          </label>
        ))}
      </div>
      <p className="with-progress">
        {/* One button for both, so that the focus stays where it is. */}
        <button type="button" className="button quiet" onClick={isDrawing ? cancel : drawAll}>
          {isDrawing ? strings.trialsCancel : fill(strings.trialsRun, { draws: number(draws) })}
        </button>
        {isDrawing && (
          <>
            <progress value={trials.done} max={trials.draws} aria-label={strings.trialsProgress} />
            <span>{fill(strings.trialsDone, soFar(trials, number))}</span>
          </>
        )}
      </p>
      <div role="status">
        {trials.kind === 'stopped' && <p>{fill(strings.trialsStopped, soFar(trials, number))}</p>}
        {trials.kind === 'failed' && <p className="problem">{strings.trialsFailed}</p>}
        {isStale && <p className="problem">{strings.trialsStale}</p>}
      </div>
      {trials.kind === 'drawn' && !isStale && (
        <>
          <TrialsTable view={view} answer={trials.answer} />
          <IndicesTable view={view} answer={trials.answer} />
        </>
      )}
    </section>
  );
}

const soFar = (
  { done, draws }: { readonly done: number; readonly draws: number },
  number: ReturnsView['figures']['number'],
) => ({ done: number(done), draws: number(draws) });

interface AnswerProps {
  readonly view: ReturnsView;
  readonly answer: TrialsAnswer;
}

function TrialsTable({ view, answer }: AnswerProps) {
  const { uncertainty, strings, figures } = view;
  const { number } = figures;
  const money = (estimate: Estimate | undefined) =>
    estimate === undefined ? '' : writtenMoney(estimate, figures);
  const share = (estimate: Estimate | undefined) =>
    estimate === undefined ? '' : writtenShare(estimate, figures);
  const told = Object.keys(toldShares) as readonly (keyof typeof toldShares)[];
  return (
    <div className="table-scroll" role="group" aria-label={strings.trials} tabIndex={0}>
      <table>
        <caption>{fill(strings.trialsCaption, { draws: number(answer.net.draws) })}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.quantity}</th>
            <th scope="col">{strings.trialsRandom}</th>
            <th scope="col">{strings.trialsEven}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{strings.trialsLoss}</th>
            <td>{share(answer.net.below)}</td>
            <td>{share(uncertainty?.lossProbability)}</td>
          </tr>
          <tr>
            <th scope="row">{strings.trialsMean}</th>
            <td>{money(answer.net.mean)}</td>
            <td>{money(uncertainty?.net.mean)}</td>
          </tr>
          {told.map((key) => (
            <tr key={key}>
              <th scope="row">{fill(strings.trialsPercentile, { which: strings[key] })}</th>
              <td>{share(answer.roi?.percentiles[key])}</td>
              <td>{share(uncertainty?.roi?.percentiles[key])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** First-order and total indices, the largest first. */
function IndicesTable({ view, answer: { indices } }: AnswerProps) {
  const { returns, strings, figures } = view;
  if (indices === undefined) return null;
  const parameters = view.uncertainty?.influences.map(({ parameter }) => parameter) ?? [];
  const rows = [...indices].sort((a, b) => b.total - a.total);
  const write = (value: number, error: number) =>
    fill(strings.trialsError, {
      value: figures.percent(Math.round(Math.max(0, value) * 1000) / 1000),
      error: figures.percent(Math.round(2 * error * 1000) / 1000),
    });
  return (
    <div className="table-scroll" role="group" aria-label={strings.indices} tabIndex={0}>
      <table>
        <caption>{strings.indices}</caption>
        <thead>
          <tr>
            <th scope="col">{strings.tornadoFigure}</th>
            <th scope="col">{strings.indexFirst}</th>
            <th scope="col">{strings.indexTotal}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, first, total, firstError, totalError }) => {
            const parameter = parameters.find((each) => each.key === key);
            return (
              <tr key={key}>
                <th scope="row">
                  {parameter === undefined
                    ? key
                    : parameterLabel(parameter, { returns, words: view.words })}
                </th>
                <td>{write(first, firstError)}</td>
                <td>{write(total, totalError)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

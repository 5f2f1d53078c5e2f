import type { ReactNode } from 'react';
import type { ChooserContent } from '../../../engine/chooser-content.ts';
import { fill } from '../../../engine/fill.ts';
import type { Step } from '../../../model/programme/steps.ts';
import { ScoreFigure, type ScoreFigureStrings } from '../../charts/ScoreFigure.tsx';
import { scoreOf } from '../blend/score-of.ts';
import type { CaseStrings } from '../case/case-strings.ts';
import type { QuantityStrings, ReturnsResultStrings } from '../case/returns-strings.ts';
import { choiceSentence } from '../chooser/choice-sentence.ts';
import type { CasePlan } from '../case/case-plan.ts';
import { today } from '../frame/today.ts';
import { Later } from '../frame/Later.tsx';
import type { MeasureStrings, RegistrationStrings } from '../measure/measure-strings.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { BriefCosts } from './BriefCosts.tsx';
import { BriefMeasures } from './BriefMeasures.tsx';
import { BriefOpen } from './BriefOpen.tsx';
import { BriefReviews } from './BriefReviews.tsx';
import type { BriefStrings } from './brief-strings.ts';

interface Props {
  readonly plan: CasePlan;
  readonly strings: BriefStrings;
  readonly planners: PlannerStrings;
  readonly caseStrings: CaseStrings;
  readonly returnsStrings: ReturnsResultStrings;
  readonly quantities: QuantityStrings;
  readonly measureStrings: MeasureStrings;
  readonly registration: RegistrationStrings;
  readonly scoreStrings: ScoreFigureStrings;
  readonly content: ChooserContent;
  readonly site: string;
}

/** The page that is handed out: every part of the programme in the order in which somebody asks. */
export function BriefDocument(props: Props) {
  const { plan, strings, planners, content, measureStrings, registration } = props;
  const { decide, methods, blend, states } = plan.evaluation;
  const { number, percent, date, list } = plan.figures;
  const { programme } = plan;
  const note = (step: Step) => {
    const text = programme.notes[step] ?? '';
    return text === '' ? null : <p className="brief-note">{text}</p>;
  };
  const part = (id: string, heading: string, body: ReactNode) => (
    <section aria-labelledby={`brief-${id}`}>
      <h3 id={`brief-${id}`}>{heading}</h3>
      {body}
    </section>
  );
  const weights = Object.entries(decide.inputs.gaps)
    .filter(([, { value }]) => value > 0)
    .sort(([, a], [, b]) => b.value - a.value)
    .slice(0, 4)
    .map(([id, { value }]) =>
      fill(strings.gapWeight, {
        gap: plan.content.gaps.find((gap) => gap.id === id)?.label ?? id,
        weight: number(value),
      }),
    );
  const chosen = methods.chosen.value.map(
    (id) => plan.content.methods.find((method) => method.id === id)?.label.toLowerCase() ?? id,
  );
  const settledNone = Object.values(states).every(({ status }) => status === 'open');
  const title = programme.name === '' ? strings.untitled : programme.name;
  return (
    <article className="brief" aria-labelledby="brief-title">
      <h2 id="brief-title">{title}</h2>
      <p className="help">
        {plan.awake && fill(strings.made, { date: date(today()) })}{' '}
        {settledNone && strings.nothingSettled}
      </p>
      {part(
        'what',
        strings.what,
        <>
          <p className="verdict-detail">{choiceSentence(content, decide.choice, planners)}</p>
          {decide.choice.status !== 'invalid' && (
            <p>
              {fill(strings.shares, {
                reverse: percent(decide.choice.reverseShare),
                traditional: percent(decide.choice.traditionalShare),
              })}
            </p>
          )}
          {weights.length > 0 && (
            <p>
              {strings.gaps}: {list(weights)}.
            </p>
          )}
          {decide.model !== undefined &&
            decide.recommended !== undefined &&
            decide.model.id !== decide.recommended.id && (
              <p>
                {fill(strings.another, {
                  model: decide.model.label.toLowerCase(),
                  recommended: decide.recommended.label.toLowerCase(),
                })}
              </p>
            )}
          {note('decide')}
        </>,
      )}
      {part(
        'methods',
        strings.methods,
        <>
          <p>
            {chosen.length === 0
              ? strings.methodsNone
              : fill(strings.methodsChosen, { methods: list(chosen) })}
          </p>
          {note('methods')}
        </>,
      )}
      {part(
        'blend',
        strings.weeksAndPeople,
        <>
          <p>
            {fill(strings.blend, {
              weeks: number(blend.inputs.weeks.value),
              executives: number(blend.inputs.executives.value),
              mentors: number(blend.inputs.mentors.value),
            })}{' '}
            {blend.inputs.start !== undefined &&
              fill(strings.starts, { date: date(blend.inputs.start) })}
          </p>
          <p>
            {fill(strings.takes, {
              hours: number(blend.load.executiveMinutesEach / 60),
              peak: number(blend.load.peakExecutiveMinutes / 60),
              mentorHours: number(blend.load.mentorMinutesEach / 60),
              facilitatorHours: number(blend.load.facilitatorMinutes / 60),
            })}
          </p>
          {blend.events.length > 0 && (
            <ScoreFigure
              title={title}
              score={scoreOf(plan)}
              number={number}
              strings={props.scoreStrings}
            />
          )}
          {note('blend')}
        </>,
      )}
      {part(
        'cost',
        strings.cost,
        <>
          <BriefCosts {...{ plan, strings }} caseStrings={props.caseStrings} />
          {note('case')}
        </>,
      )}
      {part(
        'returns',
        strings.returns,
        plan.returns.valued.length === 0 ? (
          <p>{strings.returnsNone}</p>
        ) : (
          <Later
            when={plan.awake}
            load={async () => (await import('./BriefReturns.tsx')).BriefReturns}
            props={{
              plan,
              strings,
              returnsStrings: props.returnsStrings,
              quantities: props.quantities,
            }}
            until={(hasFailed) => (
              <p className="help">
                {hasFailed ? plan.strings.partNotLoaded : plan.strings.partLoading}
              </p>
            )}
          />
        ),
      )}
      {part(
        'measured',
        strings.measured,
        <>
          <BriefMeasures {...{ plan, strings, measureStrings, registration }} />
          {note('measure')}
        </>,
      )}
      <BriefReviews {...{ plan, strings, content }} />
      {part('open', strings.open, <BriefOpen {...{ plan, strings, planners }} />)}
      {note('brief')}
      <p className="help brief-source">{fill(strings.source, { site: props.site })}</p>
    </article>
  );
}

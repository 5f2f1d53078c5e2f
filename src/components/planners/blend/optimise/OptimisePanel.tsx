import { useId, useState } from 'react';
import { fill } from '../../../../engine/fill.ts';
import { href } from '../../../../engine/links.ts';
import type { Optimum } from '../../../../model/planning/optimise/types.ts';
import {
  optimiseProblemOf,
  type OptimiseSettings,
  planOfOptimum,
} from '../../../../model/programme/optimising.ts';
import type { Plan } from '../../frame/plan.ts';
import { BestBlend } from './BestBlend.tsx';
import { BoughtTable } from './BoughtTable.tsx';
import { LimitList } from './LimitList.tsx';
import type { OptimiseStrings } from './optimise-strings.ts';
import { SideBySide } from './SideBySide.tsx';
import { type Searching, useOptimiser } from './use-optimiser.ts';
import { WhatWouldFit } from './WhatWouldFit.tsx';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
}

/** Finds the best blend within the limits, says what stops it, and sets it beside the reader's plan and the shipped ones. */
export function OptimisePanel({ plan, strings }: Props) {
  const [settings, setSettings] = useState<OptimiseSettings>({ among: 'chosen', keepEach: false });
  const { searching, answered, hasFailed, find, cancel } = useOptimiser();
  const problem = optimiseProblemOf(plan.evaluation, plan.content, settings);
  const isCurrent =
    answered !== undefined && JSON.stringify(answered.problem) === JSON.stringify(problem);
  const isAnother = answered !== undefined && !isCurrent;
  const found = answered?.answer.kind === 'found' ? answered.answer : undefined;
  const tracks =
    answered === undefined || found === undefined
      ? undefined
      : planOfOptimum(answered.problem, found.optimum);
  const isSearching = searching?.isSlow === true;
  const shared = { plan, strings };
  return (
    <>
      <section aria-labelledby="optimise" className="optimise">
        <h2 id="optimise">{strings.title}</h2>
        <p className="help">
          {strings.help} <a href={href('/about/methodology/')}>{strings.howItCalculates}</a>.
        </p>
        <fieldset disabled={!plan.awake} className="controls">
          <Settings {...{ strings, settings }} onChange={setSettings} />
          {problem.methods.length === 0 && <p className="problem">{strings.noMethods}</p>}
          {isAnother && !isSearching && <p className="problem">{strings.outOfDate}</p>}
          <p className="optimise-start">
            {/* One button, so that the keyboard stays where it is. */}
            <button
              type="button"
              className={isSearching ? 'button quiet' : 'button'}
              disabled={problem.methods.length === 0}
              onClick={() => {
                if (isSearching) cancel();
                else if (searching === undefined) find(problem);
              }}
            >
              {isSearching ? strings.cancel : isAnother ? strings.findAgain : strings.find}
            </button>
          </p>
        </fieldset>
        {isSearching && <Progress {...{ plan, strings, searching }} />}
        <div role="status">
          {hasFailed && <p>{strings.failed}</p>}
          {isSearching && <p className="visually-hidden">{strings.searching}</p>}
          {answered?.answer.kind === 'gave-up' && <p>{strings.gaveUp}</p>}
          {answered?.answer.kind === 'nothing-fits' && (
            <WhatWouldFit {...shared} fit={answered.answer.fit} />
          )}
          {found !== undefined && (
            <>
              <p className="optimise-verdict">{verdictOf(found.optimum, plan, strings)}</p>
              <p>{certificateOf(found.optimum, plan, strings)}</p>
            </>
          )}
        </div>
        {answered !== undefined && found !== undefined && (
          <>
            <BestBlend
              {...shared}
              problem={answered.problem}
              optimum={found.optimum}
              tracks={tracks}
              isCurrent={isCurrent}
            />
            <LimitList {...shared} problem={answered.problem} limits={found.limits} />
            <BoughtTable {...shared} bought={found.bought} state={answered.bought} />
          </>
        )}
      </section>
      <SideBySide {...shared} best={isCurrent ? tracks : undefined} />
    </>
  );
}

function verdictOf({ effect, proven }: Optimum, { figures }: Plan, strings: OptimiseStrings) {
  return effect === 0
    ? strings.verdictNothing
    : fill(proven ? strings.verdict : strings.verdictFound, { effect: figures.points(effect) });
}

/** Smallest share that is told as a figure. */
const leastShare = 0.001;

/** Whether it is proven, or how much better another blend could be. */
function certificateOf(
  { effect, bound, proven }: Optimum,
  { figures }: Plan,
  strings: OptimiseStrings,
): string {
  if (proven) return effect === 0 ? strings.nothingPossible : strings.proven;
  const share = (bound - effect) / effect;
  return fill(share < leastShare ? strings.unprovenLittle : strings.unproven, {
    share: figures.percent(Math.max(leastShare, share)),
  });
}

interface SettingsProps {
  readonly strings: OptimiseStrings;
  readonly settings: OptimiseSettings;
  readonly onChange: (settings: OptimiseSettings) => void;
}

function Settings({ strings, settings, onChange }: SettingsProps) {
  const name = useId();
  const choices = [
    ['chosen', strings.amongChosen],
    ['all', strings.amongAll],
  ] as const;
  return (
    <>
      <fieldset className="optimise-among">
        <legend>{strings.among}</legend>
        <div className="choices">
          {choices.map(([among, label]) => (
            <label key={among}>
              <input
                type="radio"
                name={name}
                autoComplete="off"
                checked={settings.among === among}
                onChange={() => {
                  onChange({ ...settings, among });
                }}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            autoComplete="off"
            checked={settings.keepEach}
            onChange={(event) => {
              onChange({ ...settings, keepEach: event.currentTarget.checked });
            }}
          />
          {strings.keepEach}
        </label>
      </div>
    </>
  );
}

function Progress({ plan, strings, searching }: Props & { readonly searching: Searching }) {
  const { progress, onPage } = searching;
  return (
    <div className="optimise-progress">
      <p>
        {strings.searching}{' '}
        {progress?.stage === 'searching' &&
          progress.effect !== undefined &&
          progress.bound !== undefined &&
          fill(strings.searchingBest, {
            effect: plan.figures.points(progress.effect),
            bound: plan.figures.points(progress.bound),
          })}
      </p>
      {onPage && <p className="help">{strings.onPage}</p>}
    </div>
  );
}

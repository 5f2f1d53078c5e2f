import { useMemo, useState } from 'react';
import type { SelectorContent } from '../../../engine/selector-content.ts';
import {
  openingSelectorState,
  readSelectorLink,
  type SelectorState,
  writeSelectorLink,
} from '../../../model/linking/selector-link.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DroppedNotice } from '../shared/DroppedNotice.tsx';
import { figuresFor } from '../shared/figures.ts';
import { PlannerFrame } from '../shared/PlannerFrame.tsx';
import { ResetButton } from '../shared/ResetButton.tsx';
import type { PlannerStrings } from '../shared/strings.ts';
import { useLinkState } from '../shared/use-link-state.ts';
import { ComparedInputs } from './ComparedInputs.tsx';
import { labelsOf } from './labels.ts';
import { type LimitName, LimitInputs } from './LimitInputs.tsx';
import { RatingInputs } from './RatingInputs.tsx';
import { SelectorResults } from './SelectorResults.tsx';
import { useSelection } from './use-selection.ts';
import { verdictWords } from './Verdict.tsx';
import { WeightInputs } from './WeightInputs.tsx';

interface Props {
  readonly content: SelectorContent;
  readonly strings: PlannerStrings;
  readonly locale: string;
}

/** The method selector: weights, limits and ratings at the left, what follows from them at the right. */
export default function MethodSelector({ content, strings, locale }: Props) {
  const codec = useMemo(() => {
    const vocabulary = {
      criteria: content.criteria.map(({ id }) => id),
      methods: content.methods,
      presets: content.presets,
      opening: content.opening,
    };
    return {
      read: (fragment: string) => readSelectorLink(fragment, vocabulary),
      write: (state: SelectorState) => writeSelectorLink(state, vocabulary),
      opening: openingSelectorState(vocabulary),
    };
  }, [content]);
  const figures = useMemo(() => figuresFor(locale), [locale]);
  const { state, change, awake, dropped, dismiss, taken } = useLinkState(codec);
  const [unread, setUnread] = useState<readonly LimitName[]>([]);
  // A new number draws the typed fields afresh, so that a reset also clears what could not be read.
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState(taken);
  if (taken !== seen) {
    setSeen(taken);
    setUnread([]);
  }
  const selection = useSelection(content, state);
  const shared = { content, state, change, figures, strings };
  const [answer] = verdictWords({
    selection,
    labels: labelsOf(content),
    figures,
    strings,
    threshold: content.acceptabilityThreshold,
  });

  return (
    <PlannerFrame
      strings={strings}
      awake={awake}
      unread={unread.map((name) => strings[name])}
      notice={<DroppedNotice dropped={dropped} strings={strings} onDismiss={dismiss} />}
      inputs={
        <>
          <WeightInputs {...shared} />
          <LimitInputs
            key={`${round} ${taken}`}
            state={state}
            locale={locale}
            strings={strings}
            onChange={limit}
          />
          <ComparedInputs {...shared} />
          <RatingInputs {...shared} />
          <div className="planner-actions">
            <CopyLink strings={strings} fragment={codec.write(state)} />
            <ResetButton strings={strings} state={state} opening={codec.opening} onSet={set} />
          </div>
        </>
      }
      results={<SelectorResults {...shared} selection={selection} />}
      answer={answer}
    />
  );

  function limit(name: LimitName, value: number | undefined) {
    setUnread((before) => [
      ...before.filter((other) => other !== name),
      ...(value === undefined ? [name] : []),
    ]);
    if (value !== undefined) change((before) => ({ ...before, [name]: value }));
  }

  function set(next: SelectorState) {
    change(() => next);
    setUnread([]);
    setRound((before) => before + 1);
  }
}

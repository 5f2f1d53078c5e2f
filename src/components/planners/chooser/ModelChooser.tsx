import { useMemo, useState } from 'react';
import type { ChooserContent } from '../../../engine/chooser-content.ts';
import {
  type ChooserState,
  readChooserLink,
  writeChooserLink,
} from '../../../model/linking/chooser-link.ts';
import { CopyLink } from '../shared/CopyLink.tsx';
import { DroppedNotice } from '../shared/DroppedNotice.tsx';
import { figuresFor } from '../shared/figures.ts';
import { PlannerFrame } from '../shared/PlannerFrame.tsx';
import { ResetButton } from '../shared/ResetButton.tsx';
import type { PlannerStrings } from '../shared/strings.ts';
import { useLinkState } from '../shared/use-link-state.ts';
import { ChooserResults } from './ChooserResults.tsx';
import { choiceSentence } from './choice-sentence.ts';
import { choiceFor, chooserVocabulary } from './choice-for.ts';
import { GapInputs } from './GapInputs.tsx';
import { SituationInputs } from './SituationInputs.tsx';

interface Props {
  readonly content: ChooserContent;
  readonly strings: PlannerStrings;
  readonly locale: string;
}

/** The model chooser: what has to be learned and the situation at the left, the model and what it asks at the right. */
export default function ModelChooser({ content, strings, locale }: Props) {
  const codec = useMemo(() => {
    const vocabulary = chooserVocabulary(content);
    return {
      read: (fragment: string) => readChooserLink(fragment, vocabulary),
      write: (state: ChooserState) => writeChooserLink(state, vocabulary),
      opening: vocabulary.opening,
    };
  }, [content]);
  const figures = useMemo(() => figuresFor(locale), [locale]);
  const { state, change, awake, dropped, dismiss, taken } = useLinkState(codec);
  const [weeksUnread, setWeeksUnread] = useState(false);
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState(taken);
  if (taken !== seen) {
    setSeen(taken);
    setWeeksUnread(false);
  }
  const choice = useMemo(() => choiceFor(content, state), [content, state]);

  return (
    <PlannerFrame
      strings={strings}
      awake={awake}
      unread={weeksUnread ? [strings.horizon] : []}
      notice={<DroppedNotice dropped={dropped} strings={strings} onDismiss={dismiss} />}
      inputs={
        <>
          <p className="help">{strings.gapsHelp}</p>
          <GapInputs {...{ content, state, change, strings }} />
          <SituationInputs
            {...{ state, change, locale, strings, round: `${round} ${taken}` }}
            onWeeks={setWeeks}
          />
          <div className="planner-actions">
            <CopyLink strings={strings} fragment={codec.write(state)} />
            <ResetButton strings={strings} state={state} opening={codec.opening} onSet={set} />
          </div>
        </>
      }
      results={<ChooserResults {...{ content, choice, figures, strings }} />}
      answer={choiceSentence(content, choice, strings)}
    />
  );

  function setWeeks(weeks: number | undefined) {
    setWeeksUnread(weeks === undefined);
    if (weeks !== undefined) change((before) => ({ ...before, weeks }));
  }

  function set(next: ChooserState) {
    change(() => next);
    setWeeksUnread(false);
    setRound((before) => before + 1);
  }
}

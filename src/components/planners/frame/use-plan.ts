import { useCallback, useEffect, useMemo, useState } from 'react';
import { fill } from '../../../engine/fill.ts';
import type { PlanSetting } from '../../../engine/plan-setting.ts';
import { writeProgrammeLink } from '../../../model/linking/programme-link.ts';
import { editLabel } from '../../../model/programme/comparing/edit-label.ts';
import { type ProgrammeEdit, withReset } from '../../../model/programme/edits.ts';
import { evaluate } from '../../../model/programme/evaluate.ts';
import type { Step } from '../../../model/programme/steps.ts';
import { editSentence } from '../compare/edit-sentence.ts';
import { planSpeech } from '../compare/plan-speech.ts';
import { figuresFor } from '../shared/figures.ts';
import type { Plan } from './plan.ts';
import { type StepLinks, useDesk } from './use-desk.ts';
import { useReaderLocales } from './use-reader-locales.ts';
import { useUndoKeys } from './use-undo-keys.ts';

export type { PlanSetting } from '../../../engine/plan-setting.ts';

const noLinks: StepLinks = {};

/** The open programme, evaluated, with the ways to change it. Until it is `awake` it is an empty one, as the server drew it. */
export function usePlan(step: Step, setting: PlanSetting, links: StepLinks = noLinks): Plan {
  const { content, strings, paths, hubPath } = setting;
  const { desk, state, news, dismissDropped } = useDesk(setting, links);
  const locales = useReaderLocales(setting.locale);
  const [announcement, setAnnouncement] = useState('');
  const [resets, setResets] = useState(0);
  const locale = locales[0] ?? setting.locale;
  const figures = useMemo(
    () => figuresFor(locale, setting.currency, setting.language),
    [locale, setting],
  );
  const { programme } = state;
  const evaluation = useMemo(() => evaluate(programme, content), [programme, content]);

  const edit = useCallback(
    (what: string, recipe: ProgrammeEdit) => {
      desk?.edit(recipe, {
        what,
        label: (before, after) =>
          editSentence(
            editLabel(before, after),
            planSpeech(before, after, {
              content,
              figures,
              strings: setting.differences,
              planStrings: strings,
            }),
          ),
      });
    },
    [desk, content, figures, setting, strings],
  );
  const undo = useCallback(() => {
    const label = desk?.getState().undo;
    if (label === undefined) return;
    desk?.undo();
    setAnnouncement(fill(strings.undone, { what: label }));
  }, [desk, strings]);
  const redo = useCallback(() => {
    const label = desk?.getState().redo;
    if (label === undefined) return;
    desk?.redo();
    setAnnouncement(fill(strings.redone, { what: label }));
  }, [desk, strings]);
  useUndoKeys(undo, redo);

  const taken = state.takenFromOtherTab;
  useEffect(() => {
    if (taken > 0) setAnnouncement(strings.takenFromOtherTab);
  }, [taken, strings]);

  const fragment = state.inAddress ? writeProgrammeLink(programme) : '';
  return {
    step,
    content,
    programme,
    evaluation,
    awake: desk !== undefined,
    desk: state,
    round: state.replaced + resets,
    mine: state.mine,
    dropped: news.dropped,
    refused: news.refused,
    undoLabel: state.undo,
    redoLabel: state.redo,
    announcement,
    locales,
    figures,
    strings,
    hubPath,
    edit,
    reset: (parts) => {
      edit('reset', (before) => withReset(before, parts));
      setResets((count) => count + 1);
    },
    undo,
    redo,
    rename: (name) => desk?.rename(name, strings.undoName),
    duplicate: (name) => desk?.begin({ ...programme, name }),
    keepCopy: () => desk?.keepCopy(),
    discardCopy: () => desk?.openMine(),
    useCopyInMine: () => desk?.useCopyInMine(strings.undoSetting),
    keepMineAsCopy: () => desk?.keepMineAsCopy(),
    takeTheirs: () => desk?.takeTheirs(),
    dismissDropped,
    hrefOf: (to) => (fragment === '' ? paths[to] : `${paths[to]}#${fragment}`),
  };
}

import { fill } from '../../../engine/fill.ts';
import type { Selection } from '../../../model/decision/select-methods.ts';
import type { Figures } from '../shared/figures.ts';
import { listWords } from '../shared/list-words.ts';
import type { PlannerStrings } from '../shared/strings.ts';
import { VerdictBox } from '../shared/VerdictBox.tsx';
import { flipSentence } from './flip-sentence.ts';
import type { Labels } from './labels.ts';

interface Props {
  readonly selection: Selection;
  readonly labels: Labels;
  readonly figures: Figures;
  readonly strings: PlannerStrings;
  readonly threshold: number;
}

/** The answer in a sentence that can be acted on, and the one thing that would change it. */
export function Verdict(props: Props) {
  const [title, detail] = verdictWords(props);
  return <VerdictBox title={title} detail={detail} />;
}

/** The answer, and what to know about it. */
export function verdictWords({
  selection,
  labels,
  figures,
  strings,
  threshold,
}: Props): [title: string, detail: string] {
  if (selection.kind === 'invalid') {
    const noMethod = selection.problems.some(({ code }) => code === 'no-method');
    return [noMethod ? strings.noMethod : strings.noWeight, ''];
  }
  if (selection.kind === 'none') return [strings.verdictNone, strings.verdictNoneDetail];
  const { ranking, headline, acceptability, flips } = selection;
  const leader = ranking[0];
  const share = figures.of100(acceptability[leader.id] ?? 0);
  const nearest = flips[0] === undefined ? '' : flipSentence(flips[0], labels, figures, strings);
  if (ranking.length === 1) return [fill(strings.verdictOnly, { leader: leader.label }), ''];
  if (headline.kind === 'method') {
    return [fill(strings.verdictMethod, { leader: leader.label, share }), nearest];
  }
  const names = headline.blend.methods.map((id) => lowerFirst(labels.method(id)));
  const detail = fill(strings.verdictBlendDetail, {
    leader: leader.label,
    share,
    threshold: figures.of100(threshold),
  });
  return [fill(strings.verdictBlend, { names: listWords(names, strings) }), detail];
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

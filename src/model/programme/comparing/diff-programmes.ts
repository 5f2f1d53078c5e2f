import type { Programme } from '../schema.ts';
import { type Step, steps } from '../steps.ts';
import { asValue } from './as-value.ts';
import { blendDifferences } from './blend-differences.ts';
import { caseDifferences } from './case-differences.ts';
import { decideDifferences } from './decide-differences.ts';
import type { Difference } from './difference.ts';
import { differing, differingById } from './differing.ts';
import { measureDifferences } from './measure-differences.ts';
import { methodsDifferences } from './methods-differences.ts';

type Compare = (before: Programme, after: Programme) => readonly Difference[];

/** What is entered at each step, besides the note and that it is settled. */
const entered: Readonly<Record<Step, readonly Compare[]>> = {
  decide: [nameDifferences, decideDifferences],
  methods: [methodsDifferences],
  blend: [blendDifferences],
  case: [caseDifferences],
  measure: [measureDifferences],
  brief: [],
};

/**
 * Everything that two programmes say differently, in the order of the steps and, within a step, of the schema; the mark of the
 * site's content, which nobody enters, is last. It is empty exactly where both would be written to the same file, and swapping
 * the programmes swaps before and after and nothing else. An absent section is an empty one; an absent field, which leaves the
 * value to the site or an earlier step, is not the same as a field that says what would stand there anyway.
 */
export function diffProgrammes(before: Programme, after: Programme): readonly Difference[] {
  return [
    ...steps.flatMap((step) => [
      ...entered[step].flatMap((compare) => compare(before, after)),
      ...noteDifferences(step, before, after),
      ...settledDifferences(step, before, after),
    ]),
    ...differing(
      { step: 'decide', code: 'content' },
      [before.content, after.content],
      asValue.text,
    ),
  ];
}

function nameDifferences(before: Programme, after: Programme): readonly Difference[] {
  return differing({ step: 'decide', code: 'name' }, [named(before), named(after)], asValue.text);
}

const named = ({ name }: Programme) => (name === '' ? undefined : name);

function noteDifferences(step: Step, before: Programme, after: Programme): readonly Difference[] {
  const sides = [before.notes[step], after.notes[step]] as const;
  return differing({ step, code: 'note' }, sides, asValue.text);
}

/** When it was settled; and on what, where both sides have settled it. */
function settledDifferences(
  step: Step,
  before: Programme,
  after: Programme,
): readonly Difference[] {
  const [ours, theirs] = [before.settled[step], after.settled[step]];
  const day = differing({ step, code: 'settled' }, [ours?.on, theirs?.on], asValue.date);
  if (ours === undefined || theirs === undefined) return day;
  return [
    ...day,
    ...differingById({ step, code: 'settled-from' }, ours.from, theirs.from, asValue.basis),
  ];
}

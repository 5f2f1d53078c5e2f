import { useId } from 'react';
import { fill } from '../../../../engine/fill.ts';
import type { ReturnsGuard } from '../../../../model/programme/returns-guards.ts';
import type { ReturnsView } from './returns-view.ts';

/** Addresses of the chapters that explain each guard. */
export type GuardPaths = Readonly<Record<ReturnsGuard['code'], string>>;

interface Props {
  readonly view: ReturnsView;
  readonly paths: GuardPaths;
  readonly level?: 2 | 3;
  /** What it is about, where a page has several. */
  readonly of?: string;
}

/** What keeps the result from saying more than it may, each with the chapter that explains it. */
export function GuardList({ view, paths, level = 2, of }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const { strings } = view;
  const { guards } = view.returns;
  if (guards.length === 0) return null;
  return (
    <section
      {...(of === undefined
        ? { 'aria-labelledby': id }
        : { 'aria-label': `${of}: ${strings.guards}` })}
    >
      <Heading id={id}>{strings.guards}</Heading>
      <ul className="guards" role="list">
        {guards.map((guard) => {
          const [title, text] = guardWords(guard, view);
          return (
            <li key={`${guard.code} ${'group' in guard ? guard.group : ''}`}>
              <strong>{title}</strong> {text} <a href={paths[guard.code]}>{strings.guardRead}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A guard in words: what it is, and what follows from it. */
export function guardWords(
  guard: ReturnsGuard,
  { figures, strings }: Pick<ReturnsView, 'figures' | 'strings'>,
): readonly [string, string] {
  const { list, money, number } = figures;
  switch (guard.code) {
    case 'nothing-isolated':
      return [strings.guardNothingIsolated, strings.guardNothingIsolatedText];
    case 'not-isolated':
      return [
        strings.guardNotIsolated,
        fill(strings.guardNotIsolatedText, { measures: list(guard.measures) }),
      ];
    case 'overlap':
      return [
        strings.guardOverlap,
        fill(strings.guardOverlapText, {
          counted: guard.counted,
          measures: list(guard.measures),
        }),
      ];
    case 'unpriced':
      return [
        strings.guardUnpriced,
        fill(strings.guardUnpricedText, { measures: list(guard.measures) }),
      ];
    case 'caution':
      return [
        strings.guardCaution,
        fill(strings.guardCautionText, { measures: list(guard.measures) }),
      ];
    case 'volunteers':
      return [strings.guardVolunteers, strings.guardVolunteersText];
    case 'time-not-counted':
      return [strings.guardTime, fill(strings.guardTimeText, { money: money(guard.timeCost) })];
    case 'first-year':
      return [
        strings.guardFirstYear,
        fill(strings.guardFirstYearText, { n: number(guard.horizonMonths) }),
      ];
    case 'no-ranges':
      return [
        strings.guardNoRanges,
        fill(strings.guardNoRangesText, { measures: list(guard.measures) }),
      ];
    case 'worse':
      return [strings.guardWorse, fill(strings.guardWorseText, { measures: list(guard.measures) })];
    case 'no-value-source':
      return [
        strings.guardNoSource,
        fill(strings.guardNoSourceText, { measures: list(guard.measures) }),
      ];
    case 'costs-nothing':
      return [strings.guardCostsNothing, strings.guardCostsNothingText];
  }
}

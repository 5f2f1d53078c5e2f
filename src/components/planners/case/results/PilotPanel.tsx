import { useId } from 'react';
import { fill } from '../../../../engine/fill.ts';
import type { PilotDesign } from '../../../../model/returns/detecting/designs-that-could.ts';
import type { PilotView } from '../../../../model/programme/pilot-view.ts';
import type { ReturnsView } from './returns-view.ts';

interface Props {
  readonly view: ReturnsView;
  /** Chapter on what a pilot can show. */
  readonly path: string;
  readonly level?: 2 | 3;
  /** What it is about, where a page has several. */
  readonly of?: string;
}

/** Whether a pilot of this size could show what the case counts on, said before anybody runs it; and a design that could. */
export function PilotPanel({ view, path, level = 2, of }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  const { returns, strings } = view;
  if (returns.pilots.length === 0) return null;
  return (
    <section
      {...(of === undefined
        ? { 'aria-labelledby': id }
        : { 'aria-label': `${of}: ${strings.power}` })}
    >
      <Heading id={id}>{strings.power}</Heading>
      <p className="help">{strings.powerHelp}</p>
      <ul className="guards" role="list">
        {returns.pilots.map((pilot) => {
          const [answer, text, advice] = pilotWords(pilot, view);
          return (
            <li key={pilot.valued.measure.id}>
              <strong>
                {pilot.valued.label}: {answer}
              </strong>{' '}
              {text}
              {advice.length > 0 && (
                <ul>
                  {advice.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <p>
        <a href={path}>{strings.powerRead}</a>
      </p>
    </section>
  );
}

/** The answer in a word, why, and what could show it. */
export function pilotWords(
  { valued, watched, compared, power, designs }: PilotView,
  { figures, strings }: Pick<ReturnsView, 'figures' | 'strings'>,
): readonly [string, string, readonly string[]] {
  const { number } = figures;
  const write = (figure: number) =>
    figures.measured(Number((figure * valued.per).toPrecision(3)), valued.unit);
  if (power.kind === 'cannot-be-said') {
    const why = {
      change: strings.powerNoChange,
      range: strings.powerNoRange,
      deviation: strings.powerNoDeviation,
      'single-figure': strings.powerSingle,
    };
    return [strings.powerUnsaid, why[power.lacks], []];
  }
  const n = number(watched.value);
  const needed = number(power.neededPerGroup);
  const facts = {
    n,
    needed,
    before: write(valued.input?.before.mode ?? 0),
    after: write(valued.input?.after.mode ?? 0),
  };
  if (power.sees) {
    return [
      strings.powerYes,
      fill(compared ? strings.powerYesText : strings.powerYesAlone, facts),
      [],
    ];
  }
  const isProportion = valued.kpi?.figure === 'proportion';
  return [
    strings.powerNo,
    [
      fill(isProportion || compared ? strings.powerNoText : strings.powerNoAlone, facts),
      power.detectable === undefined
        ? fill(strings.powerNothing, facts)
        : fill(strings.powerDetectable, { n, figure: write(power.detectable) }),
      fill(strings.powerOdds, { odds: figures.of100(power.power) }),
    ].join(' '),
    [
      ...designs.map((design) => designWords(design, n, figures, strings)),
      ...(compared ? [] : [strings.adviceCompare]),
    ],
  ];
}

/** A design that could show it, in a sentence. */
function designWords(
  design: PilotDesign,
  n: string,
  { number }: ReturnsView['figures'],
  strings: ReturnsView['strings'],
): string {
  switch (design.code) {
    case 'more-people':
      return fill(strings.adviceMore, { n: number(design.neededPerGroup) });
    case 'pool-cycles':
      return fill(strings.advicePool, { n: number(design.cycles) });
    case 'watch-longer':
      return fill(strings.adviceLonger, { n: number(design.months) });
    case 'compare-means':
      return fill(strings.adviceMean, {
        n,
        change: number(Math.round(design.visibleStandardChange * 100) / 100),
      });
    case 'leading':
      return strings.adviceLeading;
  }
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { livePoints } from '../../src/components/planners/case/results/use-uncertainty.ts';
import { evaluateWithReturns } from '../../src/model/programme/evaluate-with-returns.ts';
import { pairedChange } from '../../src/model/returns/detecting/paired-change.ts';
import { sampleSizeOfProportions } from '../../src/model/returns/detecting/sample-size.ts';
import { studentQuantile } from '../../src/model/returns/detecting/student-quantile.ts';
import { type Estimate, supportedDigits } from '../../src/model/returns/supported-digits.ts';
import { uncertainty } from '../../src/model/returns/uncertainty.ts';
import { shippedCases, shippedContent } from '../fixtures/shipped-content.ts';
import { examplesOf } from './examples-of.ts';
import { proseFiles } from './prose-files.ts';

// The invented organisation has one history. Its figures are worked out here again, from as few of them as will do.

/** The example of a chapter. */
function exampleOf(chapter: string): string {
  const file = proseFiles.find(({ id }) => id === chapter);
  const [example] = examplesOf(file?.body ?? '');
  if (example === undefined) throw new Error(`${chapter} has no example`);
  return example;
}

const says = (chapter: string, ...figures: readonly string[]) => {
  const example = exampleOf(chapter);
  for (const figure of figures) expect(example).toContain(figure);
};

const percent = (share: number) => `${Math.round(share * 100).toString()}%`.replace('-', '−');
const pounds = (amount: number) => `£${amount.toLocaleString('en-GB')}`;
const { defaults } = shippedContent;

/** The share of a yearly salary that it costs to replace a mentor. */
const replacement = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .parse(
    parse(
      readFileSync(
        new URL('../../src/content/defaults/replacement-cost-mentor.yaml', import.meta.url),
        'utf8',
      ),
    ),
  );

/** The first cycle: what it is made of. */
const cycle = { pairs: 8, inLeeds: 5, sessions: 6, circles: 4, shadowed: 5, weeks: 12 };
/** Hours of a session, a circle, a half-day; of a session with what a mentor prepares. */
const hours = { session: 1, circle: 1.25, halfDay: 3, prepared: 1.5 };
/** Claims closed without the spreadsheet, of 50. */
const closed = { leeds: { before: 18, after: 27 }, gdansk: { before: 16, after: 20 }, sample: 50 };
const leaving = 0.18;

describe('the first cycle', () => {
  const executive = cycle.sessions * hours.session + cycle.circles * hours.circle;
  const mentor = cycle.sessions * hours.prepared;

  it('takes the hours that the plan and the report give', () => {
    says('design/blending-over-time', `${executive.toString()} hours for three executives`);
    says(
      'design/blending-over-time',
      `with the half-day ${(executive + hours.halfDay).toString()} for five`,
    );
    says(
      'design/blending-over-time',
      `${mentor.toString()} hours with preparation, or ${(mentor + hours.halfDay).toString()}`,
    );
    const all = cycle.pairs * (executive + mentor) + 2 * cycle.shadowed * hours.halfDay;
    says('measure/post-cycle-report', `${all.toString()} hours of executives and mentors`);
  });

  it('plans as many sessions as are reported, in all and by site', () => {
    const planned = cycle.pairs * cycle.sessions;
    const leeds = cycle.inLeeds * cycle.sessions;
    says(
      'scale/several-sites',
      `25 of ${leeds.toString()}`,
      `14 of ${(planned - leeds).toString()}`,
    );
    says('measure/post-cycle-report', `Sessions: ${(25 + 14).toString()} of ${planned.toString()}`);
  });

  it('has one figure for the sessions held by the review', () => {
    const planned = (cycle.pairs * (cycle.sessions - 1)).toString();
    const told = proseFiles.flatMap(({ body }) =>
      examplesOf(body).flatMap((text) => [
        ...text.matchAll(new RegExp(`(\\d+) of ${planned}\\b`, 'g')),
      ]),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told.map(([, held]) => held))).toEqual(new Set(['33']));
  });

  it('is read in shares that follow from its counts', () => {
    says('measure/leading-and-lagging', '22 of 24', `${percent(22 / 24)} and ${percent(7 / 8)}`);
    says(
      'measure/leading-and-lagging',
      `Of 15 things that executives promised to try, nine were tried: ${percent(9 / 15)}`,
    );
  });

  it('has the same baseline, target and result wherever they are told', () => {
    const { leeds, gdansk, sample } = closed;
    const of = (count: number) => `${count.toString()} of ${sample.toString()}`;
    says('measure/kpis-in-four-buckets', of(leeds.before), of(gdansk.before), of(30), 'under 23');
    says(
      'measure/pre-registration',
      `Leeds ${leeds.before.toString()}, Gdańsk ${gdansk.before.toString()}`,
      'from 30',
      'under 23',
    );
    says(
      'measure/post-cycle-report',
      of(leeds.before),
      of(leeds.after),
      of(gdansk.before),
      'promised 30',
      'under 23',
    );
    says('measure/isolating-effects', of(leeds.before), of(leeds.after), '16 and then 20');
    says(
      'design/expertise-to-kpi',
      `${(sample - leeds.before).toString()} of ${sample.toString()} sampled claims`,
    );
  });
});

it('the change that a comparison leaves, with its range and the estimates beside it', () => {
  const { leeds, gdansk, sample } = closed;
  const points = (count: number) => (count / sample) * 100;
  const whole = points(leeds.after - leeds.before);
  const between = whole - points(gdansk.after - gdansk.before);
  const variance = [leeds.before, leeds.after, gdansk.before, gdansk.after]
    .map((count) => ((count / sample) * (1 - count / sample)) / sample)
    .reduce((sum, each) => sum + each, 0);
  const half = 1.96 * Math.sqrt(variance) * 100;
  const chapter = 'measure/isolating-effects';
  says(chapter, `The whole change in Leeds is ${whole.toString()} points`);
  says(chapter, `the difference in differences is ${between.toFixed(0)}`);
  says(chapter, `from −${Math.abs(between - half).toFixed(0)} to ${(between + half).toFixed(0)}`);
  says(
    'measure/post-cycle-report',
    `${Math.abs(between - half).toFixed(0)} points the other way to ${(between + half).toFixed(0)}`,
  );
  const manager = whole * 0.5 * 0.6;
  says(chapter, `makes ${manager.toFixed(1)} points`);
  says(chapter, `${(whole / 3).toString()}, times 50% makes ${((whole / 3) * 0.5).toString()}`);
});

it('the gains of eight people and their interval', () => {
  const example = exampleOf('measure/before-and-after');
  const figures = (after: RegExp) => (after.exec(example)?.[1] ?? '').split(/, | and /).map(Number);
  const before = figures(/Before: ([\d, ]+)\./);
  const after = figures(/same order: ([\d, ]+)\./);
  const gains = figures(/The gains: ([\d, and]+)\./);
  expect(gains).toEqual(after.map((score, person) => score - (before[person] ?? 0)));
  const change = pairedChange(before, after, 0.95, 100);
  if (change.kind !== 'change') throw new Error(change.kind);
  const [low, high] = change.interval.map((end) => end.toFixed(1));
  expect(example).toContain(
    `by ${Math.min(...gains).toString()} to ${Math.max(...gains).toString()} points`,
  );
  expect(example).toContain(`average gain is ${change.mean.toFixed(1)} points`);
  expect(example).toContain(`standard deviation: ${change.deviation.toFixed(1)}`);
  expect(example).toContain(`root of 8: ${change.standardError.toFixed(1)}`);
  expect(example).toContain(`Times ${studentQuantile(0.975, 7).toFixed(2)}`);
  expect(example).toContain(`from ${low ?? ''} to ${high ?? ''}`);
});

it('what a pilot of eight would report if it did nothing, and what it would take', () => {
  const staying = 1 - leaving;
  const chapter = 'measure/what-a-pilot-can-show';
  says(
    chapter,
    percent(staying ** ((cycle.pairs * cycle.weeks) / 52)),
    percent(staying ** cycle.pairs),
  );
  const needed = sampleSizeOfProportions(leaving, 0.12, { alpha: 0.05, power: 0.8 }) ?? 0;
  says(chapter, `${Math.ceil(needed).toString()} mentors`);
  says(
    chapter,
    `${(studentQuantile(0.975, cycle.pairs - 1) / Math.sqrt(cycle.pairs)).toFixed(2)} standard deviations`,
  );
});

it('what the first cycle costs, and how many leavers that is', () => {
  const cost = 21_400;
  const { value, low, high } = replacement;
  const one = 34_000 * value;
  const chapter = 'decide/who-benefits';
  says(chapter, pounds(cost), percent(value), pounds(Math.round(one / 100) * 100));
  says(chapter, `from ${pounds(34_000 * low)} to ${pounds(34_000 * high)}`);
  expect(Math.ceil(cost / one)).toBe(3);
  says(chapter, 'if it kept three people');
  says('measure/post-cycle-report', `${pounds(cost)} in all`);
});

it('what would tip the choice of a model', () => {
  const threshold = defaults.hybridThreshold;
  expect(6 / (8 + 5 + 6)).toBeGreaterThan(threshold);
  expect(5 / (8 + 5 + 5)).toBeLessThan(threshold);
  says(
    'decide/reverse-traditional-or-hybrid',
    '13 of 19',
    '6 of 19',
    `5 of 18, or ${percent(5 / 18)}`,
  );
});

it('the fullest weeks of a hybrid', () => {
  const full = 2 * hours.session + hours.halfDay + 1 + 1 + hours.circle;
  says(
    'scale/hybrid-tracks',
    `${Math.floor(full).toString()} hours ${((full % 1) * 60).toString()} minutes`,
  );
});

describe('the return of the third year is that of the shipped case', () => {
  const chapter = 'measure/roi-honestly';
  const programme = shippedCases.find(({ id }) => id === 'three-readings')?.programme;
  if (programme === undefined) throw new Error('the case is not shipped');
  const { readings, input, settings } = evaluateWithReturns(programme, shippedContent).returns;
  const [vendor, gross, isolated] = readings;

  it('in three readings', () => {
    says(chapter, pounds(Math.round(gross?.benefit ?? 0)), pounds(Math.round(vendor?.cost ?? 0)));
    says(chapter, pounds(Math.round(gross?.cost ?? 0)), pounds(Math.round(isolated?.benefit ?? 0)));
    says(chapter, `+${percent(vendor?.roi ?? 0)}`, `+${percent(gross?.roi ?? 0)}`);
    says(chapter, percent(isolated?.roi ?? 0));
  });

  it('and run backwards', () => {
    const cost = isolated?.cost ?? 0;
    says(chapter, `${(cost / (isolated?.benefit ?? 1)).toFixed(2)} times as large`);
    says(
      chapter,
      `${(cost / 30_000).toFixed(2)} people of 20`,
      `${(20 * leaving).toFixed(1)} leave`,
    );
  });

  it('and as the page shows its range', () => {
    const { roi, lossProbability } = uncertainty(input, {
      seed: settings.seed.value,
      shape: settings.shape.value,
      points: livePoints,
    }) ?? { roi: undefined, lossProbability: undefined };
    const shown = (estimate: Estimate | undefined) =>
      percent(supportedDigits(estimate ?? { value: Number.NaN, error: 0 }, 0.01).value);
    const losses = Math.round((lossProbability?.value ?? 0) * 100);
    says(chapter, `of 100 runs between them, ${losses.toString()} cost more`);
    says(chapter, `middle is ${shown(roi?.percentiles.p50)}`);
    says(chapter, `between ${shown(roi?.percentiles.p10)} and ${shown(roi?.percentiles.p90)}`);
  });
});

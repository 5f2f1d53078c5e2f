import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { caseLabels } from '../../../../src/components/planners/case/case-labels.ts';
import { caseVerdict } from '../../../../src/components/planners/case/results/case-verdict.ts';
import { ReturnsTerms } from '../../../../src/components/planners/case/results/ReturnsTerms.tsx';
import type { ReturnsView } from '../../../../src/components/planners/case/results/returns-view.ts';
import { StaticReturns } from '../../../../src/components/planners/case/results/StaticReturns.tsx';
import { figuresFor } from '../../../../src/components/planners/shared/figures.ts';
import costs from '../../../../src/content/ui/en/case.json' with { type: 'json' };
import words from '../../../../src/content/ui/en/quantities.json' with { type: 'json' };
import strings from '../../../../src/content/ui/en/verdicts.json' with { type: 'json' };
import { guardPaths } from '../../../../src/engine/guard-paths.ts';
import { sharedLink } from '../../../../src/model/linking/programme-link.ts';
import { readProgrammeLink } from '../../../../src/model/linking/read-programme-link.ts';
import { evaluateWithReturns } from '../../../../src/model/programme/evaluate-with-returns.ts';
import { writeProgrammeText } from '../../../../src/model/programme/reading/programme-file.ts';
import { returnsCourse } from '../../../../src/model/programme/returns-course.ts';
import type { Programme } from '../../../../src/model/programme/schema.ts';
import { uncertainty } from '../../../../src/model/returns/uncertainty.ts';
import { extremeProgramme } from '../../../fixtures/extreme-programme.ts';
import { noFigure } from '../../../fixtures/no-figure.ts';
import { shippedCases, shippedContent } from '../../../fixtures/shipped-content.ts';

const figures = figuresFor('en-GB', 'GBP', 'en');

/** The returns of a programme as a page without a script shows them, from few points. */
function viewOf(programme: Programme): ReturnsView {
  const { returns, blend, case: costing } = evaluateWithReturns(programme, shippedContent);
  const { seed, shape } = returns.settings;
  return {
    returns,
    costs: costing,
    course: returnsCourse(returns, costing, blend.inputs.weeks.value),
    uncertainty: uncertainty(returns.input, {
      seed: seed.value,
      shape: shape.value,
      points: 512,
    }),
    figures,
    strings,
    words,
    locale: 'en-GB',
    name: 'case',
    live: false,
  };
}

function everythingShown(programme: Programme): string {
  const view = viewOf(programme);
  return [
    ...caseVerdict(view),
    renderToStaticMarkup(
      <StaticReturns
        title="Extremes"
        view={view}
        guardPaths={guardPaths()}
        pilotPath="/"
        labels={caseLabels(costs)}
        overhead={costs.overhead}
      />,
    ),
    renderToStaticMarkup(<ReturnsTerms view={view} />),
    writeProgrammeText(programme),
  ].join('\n');
}

describe('the business case of figures that nobody would expect', () => {
  it.each(shippedCases)('$label shows figures only', ({ programme }) => {
    expect(everythingShown(programme)).not.toMatch(noFigure);
  });

  it('shows figures or words, never a figure that is none', () => {
    fc.assert(
      fc.property(extremeProgramme(), (programme) => {
        const shown = everythingShown(programme);
        const at = shown.search(noFigure);
        expect(at < 0 ? '' : shown.slice(Math.max(0, at - 200), at + 40)).toBe('');
      }),
      { numRuns: 80 },
    );
  });

  it('costs nothing and brings nothing, and says so', () => {
    const [first] = shippedCases;
    if (first === undefined) throw new Error('There is no case.');
    const nothing = { low: 0, mode: 0, high: 0 };
    const programme: Programme = {
      ...first.programme,
      business: {
        ...first.programme.business,
        overheadShare: 0,
        lines: Object.fromEntries(Object.keys(caseLabels(costs)).map((line) => [line, 0])),
      },
      measurement: first.programme.measurement.map((measure) => ({
        ...measure,
        worth: { ...measure.worth, unitValue: nothing },
      })),
    };
    expect(everythingShown(programme)).not.toMatch(noFigure);
    expect(viewOf(programme).returns.guards.map(({ code }) => code)).toContain('costs-nothing');
  });

  it('comes back from its link as it was', () => {
    fc.assert(
      fc.property(extremeProgramme(), (programme) => {
        const link = sharedLink(programme);
        if (link.kind === 'too-long') return;
        const read = readProgrammeLink(link.fragment.replace(/^p=/u, ''));
        expect(read).toEqual({ kind: 'programme', programme, dropped: [] });
      }),
      { numRuns: 100 },
    );
  });
});

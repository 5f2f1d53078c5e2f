import type {
  DifferenceLabels,
  DifferenceSpeech,
} from '../../../../src/components/planners/compare/difference-labels.ts';
import { ownPartLabels } from '../../../../src/components/planners/compare/own-part-labels.ts';
import strings from '../../../../src/content/ui/en/compare.json';
import type { Programme } from '../../../../src/model/programme/schema.ts';
import { exactFormats } from './exact-formats.ts';

/** A label that says of what it is: "Cost (criterion)". */
const named = (what: string) => (id: string) =>
  `${id.charAt(0).toUpperCase()}${id.slice(1)} (${what})`;

/** Speech in which every label can be told from the others. */
export function spoken(before: Programme, after: Programme): DifferenceSpeech {
  const formats = exactFormats('en-GB', 'GBP');
  const kpi = named('KPI');
  const labels: DifferenceLabels = {
    gap: named('gap'),
    model: named('model'),
    preset: named('preset'),
    criterion: named('criterion'),
    method: named('method'),
    blend: named('blend'),
    rate: named('rate'),
    line: named('line'),
    kpi,
    costGroup: named('costs'),
    end: named('end'),
    worth: named('figure'),
    isolation: named('isolation'),
    checklist: named('checklist'),
    item: (id, checklist) => `${checklist}/${id}`,
    outline: named('outline'),
    step: named('step'),
    basis: named('basis'),
    basisValue: named('value'),
    ...ownPartLabels(before, after, kpi, formats, strings),
  };
  return { labels, formats, strings };
}

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { milestoneEntries } from '../../../../src/components/planners/blend/dates/calendar-entries.ts';
import { MilestoneTable } from '../../../../src/components/planners/blend/dates/MilestoneTable.tsx';
import { figuresFor } from '../../../../src/components/planners/shared/figures.ts';
import strings from '../../../../src/content/ui/en/dates.json';
import { withField } from '../../../../src/model/programme/edits.ts';
import { evaluate } from '../../../../src/model/programme/evaluate.ts';
import { startFromBlend } from '../../../../src/model/programme/starts.ts';
import { shippedContent as content } from '../../../fixtures/shipped-content.ts';

const quarter = content.blends.find(({ weeks }) => weeks === 13);
if (quarter === undefined) throw new Error('no blend of 13 weeks');
const undated = startFromBlend(quarter);
const dated = withField(undated, 'context', 'start', '2026-11-30');

const planOf = (programme: typeof undated) => ({
  content,
  evaluation: evaluate(programme, content),
  figures: figuresFor('en-GB', 'GBP'),
});
const items = Object.fromEntries(
  content.milestones.map(({ id }) => [
    id,
    {
      summary: `What ${id} is.`,
      owner: 'Programme lead',
      links: [
        { title: `Checklist of ${id}`, path: `/checklists/${id}/` },
        { title: `Template of ${id}`, path: `/templates/${id}/`, minutes: 30 },
      ],
    },
  ]),
);
const tableOf = (programme: typeof undated) =>
  renderToStaticMarkup(<MilestoneTable plan={planOf(programme)} strings={strings} items={items} />);

describe('the table of milestones', () => {
  it('has a row for each milestone of the plan, in its order', () => {
    const rows = [...tableOf(dated).matchAll(/<th scope="row">([^<]*)/g)].map(([, title]) => title);
    const { milestones } = evaluate(dated, content).blend;
    expect(milestones.length).toBeGreaterThan(3);
    expect(rows).toEqual(
      milestones.map(({ id }) => content.milestones.find((each) => each.id === id)?.label),
    );
  });

  it('has days only where the plan has a first day', () => {
    expect(tableOf(undated)).not.toContain(strings.day);
    expect(tableOf(dated)).toContain(`<th scope="col">${strings.day}</th>`);
  });

  it('says how long a page takes that says so itself, and nothing for the others', () => {
    const table = tableOf(dated);
    expect(table).toContain(
      '<a href="/templates/baseline/">Template of baseline</a>, 30\u00a0min</li>',
    );
    expect(table).toContain('<a href="/checklists/baseline/">Checklist of baseline</a></li>');
  });
});

describe('the milestones of a calendar', () => {
  it('are those with a day, the whole day long, each with a name of its own', () => {
    const plan = planOf(dated);
    const entries = milestoneEntries(plan, strings, items);
    expect(entries.map(({ day }) => day)).toEqual(
      plan.evaluation.blend.milestones.map(({ day }) => day),
    );
    expect(entries.every(({ startsAt }) => startsAt === undefined)).toBe(true);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('are none without a first day', () => {
    expect(milestoneEntries(planOf(undated), strings, items)).toEqual([]);
  });
});

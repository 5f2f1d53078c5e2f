import { type CollectionEntry, getCollection } from 'astro:content';
import { ordered } from '../../engine/entries.ts';
import { fill } from '../../engine/fill.ts';
import { ui } from '../../engine/ui.ts';
import { grades } from '../../schema/fields.ts';
import { leadWord } from '../marks/lead-word.ts';
import { type FilterChoice, limitChoice, type SortChoice } from './browse-choices.ts';

type Method = CollectionEntry<'methods'>;

/** A column of the comparison of methods. */
export interface MethodColumn extends SortChoice {
  /** What the label is short for. */
  readonly title?: string;
  /** Whether most readers want the highest first. */
  readonly highFirst?: boolean;
  readonly cell: (method: Method) => MethodCell;
}

export interface MethodCell {
  readonly text: string | number;
  readonly ours?: boolean;
  /** Grades to draw instead of text. */
  readonly seals?: readonly string[];
}

/** A column for each criterion, and the filter by it: a benefit is wanted high, a cost low. */
export async function ratingColumns(): Promise<{
  columns: readonly MethodColumn[];
  filters: readonly FilterChoice[];
}> {
  const [methods, criteria, lists] = [
    await ordered('methods'),
    await ordered('criteria'),
    await ui('lists'),
  ];
  const rating = (method: Method, criterion: string) => method.data.ratings[criterion];
  return {
    columns: criteria.map(({ id, data }) => ({
      key: id,
      label: data.short,
      title: data.title,
      kind: 'number',
      highFirst: data.direction === 'benefit',
      cell: (method) => {
        const rated = rating(method, id);
        return { text: rated?.value ?? '', ours: rated?.basis === 'ours' };
      },
    })),
    filters: criteria.map(({ id, data }) => {
      const kind = data.direction === 'benefit' ? 'at-least' : 'at-most';
      const words = kind === 'at-least' ? lists.atLeast : lists.atMost;
      const figures = methods.flatMap((method) => rating(method, id)?.value ?? []);
      return limitChoice([id, data.title], kind, (n) => fill(words, { n }), figures);
    }),
  };
}

/** What a method takes, who leads it, and what its page rests on. */
export async function factColumns(): Promise<readonly MethodColumn[]> {
  const [lists, words, claims] = [
    await ui('lists'),
    await ui('words'),
    await getCollection('claims'),
  ];
  const gradesOf = ({ data }: Method) =>
    grades.filter((grade) =>
      claims.some((claim) => data.claims.includes(claim.id) && claim.data.grade === grade),
    );
  const number = (
    key: string,
    label: string,
    figure: (data: Method['data']) => number,
  ): MethodColumn => ({ key, label, kind: 'number', cell: ({ data }) => ({ text: figure(data) }) });
  return [
    {
      key: 'leads',
      label: lists.leads,
      kind: 'text',
      cell: ({ data }) => ({ text: leadWord(words, data.lead) }),
    },
    number('executive-minutes', lists.executiveMinutes, (d) => d.events.standard.executiveMinutes),
    number('mentor-minutes', lists.mentorMinutes, (d) => d.events.standard.mentorMinutes),
    number(
      'facilitator-minutes',
      lists.facilitatorMinutes,
      (d) => d.events.standard.facilitatorMinutes,
    ),
    number('least-weeks', lists.leastWeeks, (d) => d.limits.minimumWeeks),
    {
      key: 'claims',
      label: lists.claimGrades,
      kind: 'text',
      cell: (method) => ({ text: gradesOf(method).join(''), seals: gradesOf(method) }),
    },
  ];
}

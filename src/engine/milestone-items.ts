import { entry, ordered } from './entries.ts';
import { entryPath, href } from './links.ts';
import { roleLabel } from './role-label.ts';
import { ui } from './ui.ts';

/** A page that helps with a milestone. */
export interface MilestoneLink {
  readonly title: string;
  readonly path: string;
  /** What the page itself says it takes: the meeting, or filling the template in well. A checklist says nothing. */
  readonly minutes?: number;
}

/** What a planner shows of a milestone beside its week. */
export interface MilestoneItem {
  /** What is done then. */
  readonly summary: string;
  /** Who sees to it. */
  readonly owner: string;
  /** Pages that help. */
  readonly links: readonly MilestoneLink[];
}

/** By the milestone's id. */
export type MilestoneItems = Readonly<Record<string, MilestoneItem>>;

/** Gathers what the planner shows of each milestone. */
export async function milestoneItems(): Promise<MilestoneItems> {
  const words = await ui('words');
  const items = (await ordered('milestones')).map(async ({ id, data }) => {
    const links = await Promise.all([
      ...(data.checklist === undefined ? [] : [linkTo('checklists', data.checklist)]),
      ...(data.template === undefined ? [] : [linkTo('templates', data.template)]),
      ...(data.session === undefined ? [] : [linkTo('sessions', data.session)]),
    ]);
    return [id, { summary: data.summary, owner: roleLabel(words, data.owner), links }] as const;
  });
  return Object.fromEntries(await Promise.all(items));
}

async function linkTo(
  collection: 'checklists' | 'templates' | 'sessions',
  id: string,
): Promise<MilestoneLink> {
  const { data } = await entry(collection, id);
  const link = { title: data.title, path: href(entryPath(collection, id)) };
  return 'minutes' in data ? { ...link, minutes: data.minutes } : link;
}

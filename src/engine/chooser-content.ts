import { defaultValue } from './default-value.ts';
import { ordered, resolveReference } from './entries.ts';
import { entryPath, href } from './links.ts';

/** Everything the model chooser calculates with and shows, as plain data. */
export type ChooserContent = Awaited<ReturnType<typeof chooserContent>>;

/** Gathers gaps, models and defaults for the model chooser. */
export async function chooserContent() {
  const gaps = (await ordered('gaps')).map(({ id, data }) => ({
    id,
    label: data.title,
    summary: data.summary,
    side: data.side,
    opening: data.opening,
  }));
  const models = await Promise.all(
    (await ordered('models')).map(async ({ id, data }) => ({
      id,
      side: data.side,
      label: data.title,
      summary: data.summary,
      path: href(entryPath('models', id)),
      minimumWeeks: data.weeks.minimum,
      recommendedWeeks: data.weeks.recommendedFrom,
      reviewDays: data.reviewDays,
      needsGovernance: data.needsGovernance,
      needsSafety: data.needsSafety,
      documents: await Promise.all(
        data.documents.map(async (reference) => {
          const target = await resolveReference(reference);
          return { title: target.title, path: href(entryPath(target.collection, target.id)) };
        }),
      ),
    })),
  );
  return {
    gaps,
    models,
    hybridThreshold: await defaultValue('hybrid-threshold'),
    opening: { weeks: await defaultValue('programme-weeks') },
  };
}

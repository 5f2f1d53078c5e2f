import { chaptersInOrder, ordered } from './entries.ts';
import { claimsIn } from './claims-in.ts';
import { entryPath } from './links.ts';

/** The pages that rest on a claim: chapters that state it, and models, methods and KPIs that name it. */
export async function usersOfClaim(
  id: string,
): Promise<readonly { readonly path: string; readonly title: string }[]> {
  const chapters = (await chaptersInOrder()).filter(({ body }) => claimsIn(body).includes(id));
  const [models, methods, kpis] = [
    await ordered('models'),
    await ordered('methods'),
    await ordered('kpis'),
  ];
  const naming = [...models, ...methods, ...kpis].filter(({ data }) => data.claims.includes(id));
  return [...chapters, ...naming].map((user) => ({
    path: entryPath(user.collection, user.id),
    title: user.data.title,
  }));
}

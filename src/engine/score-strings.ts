import { ui } from './ui.ts';

/** The words around a score, without the other strings of the pages. */
export async function scoreStrings() {
  const { scoreOf, loadLane, legendLeader, legendMentor, legendTogether } = await ui('pages');
  return { scoreOf, loadLane, legendLeader, legendMentor, legendTogether };
}

import { type BodyCheck, hasContent, startOf } from './body-page.ts';
import type { BodyProblem } from './parse-body.ts';

/** Headings that do not go down one step at a time below the title of the page. */
export const headingProblems: BodyCheck = ({ nodes }) => {
  const problems: BodyProblem[] = [];
  let above = 1;
  for (const { node } of nodes) {
    if (node.type !== 'heading') continue;
    const place = startOf(node);
    if (!hasContent(node)) {
      const message = 'the heading is empty';
      problems.push({
        code: 'content-heading-empty',
        place,
        message,
        cure: 'the heading, or nothing',
      });
    }
    if (node.depth === 1) {
      const message = 'the page has its main heading already: the title';
      problems.push({
        code: 'content-heading-one',
        place,
        message,
        cure: 'a heading that starts with ##',
      });
    } else if (node.depth > above + 1) {
      const message =
        above === 1
          ? `the first heading is of level ${node.depth}`
          : `a heading of level ${node.depth} follows one of level ${above}`;
      const cure = `${'#'.repeat(above + 1)} at most`;
      problems.push({ code: 'content-heading-skipped', place, message, cure });
    }
    above = Math.max(node.depth, 1);
  }
  return problems;
};

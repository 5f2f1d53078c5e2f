import { type BodyCheck, startOf } from './body-page.ts';
import type { BodyProblem } from './parse-body.ts';

/** Code and controls where there should be text: imports, expressions, boxes to tick. */
export const codeProblems: BodyCheck = ({ nodes }) =>
  nodes.flatMap(({ node }): BodyProblem[] => {
    const place = startOf(node);
    if (node.type === 'mdxjsEsm') {
      const word = /^\w+/.exec(node.value)?.[0] ?? 'import';
      return [
        {
          code: 'content-import',
          place,
          message: `a paragraph that starts with "${word}" is read as code`,
          cure: 'take it out: components need no import; or let the sentence start with another word',
        },
      ];
    }
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
      if (isComment(node.value)) return [];
      return [
        {
          code: 'content-expression',
          place,
          message: `{${node.value.trim()}} is run as code`,
          cure: 'the text itself, a component for a figure, or \\{ for a brace',
        },
      ];
    }
    if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      return [
        {
          code: 'content-task-list',
          place,
          message: 'a box in a text forgets its tick',
          cure: 'a plain item, and a link to a checklist',
        },
      ];
    }
    return [];
  });

const isComment = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\//g, '').trim() === '';

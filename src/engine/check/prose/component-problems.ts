import type { MdastNode } from 'satteri';
import { within as referenceTo } from '../fields/reference-problems.ts';
import { valueAt } from '../fields/schema-tree.ts';
import type { Library } from '../library.ts';
import { type Attribute, proseComponents, type ProseComponent } from '../prose-components.ts';
import { nearest, oneOf } from '../text/nearest.ts';
import { attributeText, type BodyCheck, hasContent, startOf } from './body-page.ts';
import { type BodyProblem, rawHtml } from './parse-body.ts';

type Jsx = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Finding = Omit<BodyProblem, 'place'>;

/** Components that do not exist, or are used in another way than they work. */
export const componentProblems: BodyCheck = ({ nodes, library }) =>
  nodes.flatMap(({ node }) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
    const name = node.name ?? '';
    const component = Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
    const findings =
      component === undefined
        ? [unknown(name)]
        : [
            ...placement(node, name, component),
            ...namesOf(node, name, component),
            ...valuesOf(node, component, library),
          ];
    return findings.map((finding) => ({ ...finding, place: startOf(node) }));
  });

function unknown(name: string): Finding {
  if (name === '' || /^[a-z]/.test(name)) return rawHtml(name);
  return {
    code: 'content-unknown-component',
    message: `there is no component <${name}>`,
    cure: oneOf(name, Object.keys(proseComponents), 'one of the components'),
  };
}

function placement(node: Jsx, name: string, { place, text }: ProseComponent): Finding[] {
  const findings: Finding[] = [];
  if (place === 'block' && node.type === 'mdxJsxTextElement') {
    findings.push({
      code: 'content-block-in-line',
      message: `<${name}> stands inside a line`,
      cure: 'put it on a line of its own, with blank lines before and after',
    });
  }
  const filled = node.children.some(hasContent);
  if (text === 'none' && filled) {
    const message = `<${name}> shows something by itself; the text inside it would be lost`;
    findings.push({
      code: 'content-component-text',
      message,
      cure: `<${name} … /> without a text`,
    });
  }
  if (text === 'required' && !filled) {
    const message = `<${name}> is empty`;
    findings.push({
      code: 'content-component-text',
      message,
      cure: `a text between <${name}> and </${name}>`,
    });
  }
  return findings;
}

function namesOf(node: Jsx, name: string, { attributes }: ProseComponent): Finding[] {
  const known = Object.keys(attributes);
  const given = node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' ? [each.name] : [],
  );
  const free = known.filter((each) => !given.includes(each));
  const strange = given.filter((each) => !known.includes(each));
  const missing = free.filter(
    (each) => attributes[each]?.required && !strange.some((other) => nearest(other, [each])),
  );
  return [
    ...missing.map((each): Finding => ({
      code: 'content-missing-attribute',
      message: `<${name}> lacks "${each}"`,
      cure: `<${name} ${each}="…">`,
    })),
    ...strange.map((each): Finding => {
      const near = nearest(each, free);
      return {
        code: 'content-unknown-attribute',
        message: `<${name}> has no attribute "${each}"`,
        cure:
          near === undefined
            ? known.length === 0
              ? 'take it out'
              : `one of ${known.join(', ')}`
            : `did you mean "${near}"?`,
      };
    }),
  ];
}

function valuesOf(node: Jsx, { attributes }: ProseComponent, library: Library): Finding[] {
  return node.attributes.flatMap((given): Finding[] => {
    if (
      given.type !== 'mdxJsxAttribute' ||
      (given.value !== null && typeof given.value === 'object')
    ) {
      return [
        {
          code: 'content-attribute-value',
          message: 'an attribute is an expression in braces',
          cure: 'name="value", in double quotes',
        },
      ];
    }
    const attribute = Object.hasOwn(attributes, given.name) ? attributes[given.name] : undefined;
    if (attribute === undefined) return [];
    const value = given.value ?? '';
    if (value.trim() === '') {
      const message = `"${given.name}" is empty`;
      return [{ code: 'content-attribute-value', message, cure: `${given.name}="…"` }];
    }
    return valueProblems(value, attribute, node, library);
  });
}

function valueProblems(
  value: string,
  attribute: Attribute,
  node: Jsx,
  library: Library,
): Finding[] {
  switch (attribute.kind) {
    case 'choice':
      if (attribute.of.includes(value)) return [];
      return [
        {
          code: 'content-attribute-value',
          message: `"${value}" is not one of ${attribute.of.join(', ')}`,
          cure: oneOf(value, attribute.of, 'one of the words'),
        },
      ];
    case 'reference': {
      const ids = attribute.list ? value.split(',').map((id) => id.trim()) : [value];
      // A page may well show its own agenda or score.
      return ids.flatMap((id) => {
        const problem = referenceTo(attribute.to, id, '', library);
        return problem === undefined ? [] : [problem];
      });
    }
    case 'step':
      return stepProblems(value, attributeText(node, attribute.in), library);
  }
}

function stepProblems(step: string, session: string | undefined, library: Library): Finding[] {
  const entry = session === undefined ? undefined : library.entry('sessions', session);
  const steps = valueAt(entry?.fields?.value, ['steps']);
  if (session === undefined || !Array.isArray(steps)) return [];
  const ids = steps
    .map((each: unknown) => valueAt(each, ['id']))
    .filter((id) => typeof id === 'string');
  if (ids.includes(step)) return [];
  return [
    {
      code: 'content-unknown-step',
      message: `the session "${session}" has no step "${step}"`,
      cure: oneOf(step, ids, 'one of its steps'),
    },
  ];
}

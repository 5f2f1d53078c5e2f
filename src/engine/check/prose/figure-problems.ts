import type { MdastNode } from 'satteri';
import { valueAt } from '../fields/schema-tree.ts';
import type { Library } from '../library.ts';
import { proseComponents } from '../prose-components.ts';
import { attributeText, type BodyCheck, type BodyNode, isJsx } from './body-page.ts';

/** A run of digits that stands for itself: not the 2 of B2B, the 19 of COVID-19, or the key on a keypad. */
const figure = /(?<![\p{L}\p{N}]|\p{Lu}-)\p{N}(?:[\p{N}.,:\u2013-]*\p{N})?\s?%?(?!\uFE0F?\u20E3)/gu;

/** A character written as a code, such as `&#8212;`, is no figure. */
const withoutEntities = (text: string) =>
  text.replaceAll(/&#\w+;/g, (entity) => ' '.repeat(entity.length));

/** Figures that are typed into a text instead of coming from data. */
export const figureProblems: BodyCheck = ({ nodes, text, library, place }) =>
  nodes.flatMap((each) => {
    const { start, end } = each.node.position ?? {};
    if (each.node.type !== 'text' || start?.offset === undefined || end?.offset === undefined)
      return [];
    if (isBareAddress(each, text) || isInvented(each)) return [];
    const from = start.offset;
    const backed = figuresOfClaims(each, library);
    return [...withoutEntities(text.slice(from, end.offset)).matchAll(figure)]
      .filter(([found]) => !backed.has(found.trim()))
      .map((match) => ({
        code: 'content-figure-in-prose' as const,
        place: place(from + match.index),
        message: `the figure "${match[0].trim()}" is typed into the text`,
        cure: 'a component that brings it from data: <Minutes>, <Weeks>, <Default>, <Claim> or <Count>; a word for a small count; or <Example> around what is invented',
      }));
  });

/** An address that is its own text, such as www.example.org. */
function isBareAddress({ within }: BodyNode, text: string): boolean {
  const link = within.at(-1);
  return link?.type === 'link' && text[link.position?.start.offset ?? 0] !== '[';
}

const nameOf = (node: MdastNode) => (isJsx(node) && 'name' in node ? (node.name ?? '') : '');

function isInvented({ within }: BodyNode): boolean {
  return within.some((node) => {
    const name = nameOf(node);
    return Object.hasOwn(proseComponents, name) && proseComponents[name]?.invented === true;
  });
}

/** The words inside a claim may repeat what the claim itself says. */
function figuresOfClaims({ within }: BodyNode, library: Library): Set<string> {
  const attributes = within.flatMap((node) => {
    const own = proseComponents[nameOf(node)]?.attributes ?? {};
    return Object.entries(own).flatMap(([name, attribute]) =>
      attribute.kind === 'reference' && attribute.to === 'claims'
        ? [attributeText(node, name) ?? '']
        : [],
    );
  });
  const texts = attributes.flatMap((id) => {
    const claim = library.entry('claims', id)?.fields?.value;
    return [valueAt(claim, ['statement']), valueAt(claim, ['note'])];
  });
  return new Set(
    texts
      .flatMap((each) => (typeof each === 'string' ? (each.match(figure) ?? []) : []))
      .map((found) => found.trim()),
  );
}

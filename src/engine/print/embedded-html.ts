import { Parser, type ParserOptions } from 'htmlparser2';

/** Where a link leads inside the document. */
export interface PlaceInDocument {
  /** Id of the element. */
  readonly id: string;
  /** What paper says in the place of a page number, such as "2.3". */
  readonly label?: string | undefined;
}

/** The place of what an address of the site shows, if the document holds it. */
export type PlaceOf = (address: string) => PlaceInDocument | undefined;

/** How a page becomes part of a longer document. */
export interface Embedding {
  /** Id of the part; each id inside it becomes `prefix--id`. */
  readonly prefix: string;
  /** How many levels its headings go down. */
  readonly levels: number;
  readonly placeOf: PlaceOf;
}

/** Written as they came: nothing is decoded, and nothing lower-cased that SVG writes in both. */
const asWritten: ParserOptions = {
  decodeEntities: false,
  lowerCaseTags: false,
  lowerCaseAttributeNames: false,
  recognizeSelfClosing: true,
};
const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const idLists = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];
/** What helps on a page of its own: links to planners and neighbours, tools of lists, notes whose claim is printed. */
const omittedClasses = ['sidenote', 'try-it', 'pager', 'browse-head', 'browse-empty'];

/** Id in a document of what has this id on its own page. */
export function idInPart(prefix: string, id: string): string {
  return `${prefix}--${id}`;
}

/**
 * The HTML of a page as a part of a longer document: headings nest below those of the document, ids stay unique, and
 * links to what the document holds stay inside it.
 */
export function embeddedHtml(html: string, { prefix, levels, placeOf }: Embedding): string {
  const ids = idsIn(html);
  const own = (id: string) => (ids.has(id) ? idInPart(prefix, id) : id);
  let out = '';
  // How deep the reading is inside something that is left out.
  let omitted = 0;
  new Parser(
    {
      onopentag(name, attributes) {
        if (omitted > 0 || isOmitted(name, attributes)) {
          omitted += voidElements.test(name) ? 0 : 1;
          return;
        }
        out += startTag(nameInPart(name, levels), changed(name, attributes));
      },
      onclosetag(name) {
        if (voidElements.test(name)) return;
        if (omitted > 0) omitted -= 1;
        else out += `</${nameInPart(name, levels)}>`;
      },
      ontext(text) {
        if (omitted === 0) out += text;
      },
    },
    asWritten,
  ).end(html);
  return out;

  function changed(
    element: string,
    attributes: Readonly<Record<string, string>>,
  ): [string, string][] {
    return Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
      if (name.startsWith('data-pagefind-')) return [];
      // A named section is a landmark; a document that repeats "Next step" in each chapter has none to offer.
      if (element === 'section' && name.startsWith('aria-label')) return [];
      if (name === 'id') return [[name, idInPart(prefix, value)]];
      if (idLists.includes(name)) return [[name, value.split(/\s+/).map(own).join(' ')]];
      if (name !== 'href') return [[name, value]];
      if (value.startsWith('#')) return [[name, `#${own(value.slice(1))}`]];
      const place = placeOf(value);
      if (place === undefined) return [[name, value]];
      const label: [string, string][] = place.label === undefined ? [] : [['data-at', place.label]];
      return [[name, `#${place.id}`], ...label];
    });
  }
}

function idsIn(html: string): Set<string> {
  const ids = new Set<string>();
  new Parser(
    {
      onopentag(_, { id }) {
        if (id !== undefined) ids.add(id);
      },
    },
    asWritten,
  ).end(html);
  return ids;
}

function isOmitted(name: string, attributes: Readonly<Record<string, string>>): boolean {
  const classes = (attributes['class'] ?? '').split(/\s+/);
  return name === 'script' || classes.some((own) => omittedClasses.includes(own));
}

/** Headings go down; an element that a script would define is a plain box, as a document has no scripts. */
function nameInPart(name: string, levels: number): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return `h${Math.min(6, Number(level) + levels)}`;
  return name.includes('-') ? 'div' : name;
}

function startTag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${value}"`,
  );
  return `<${name}${written.join('')}>`;
}

import { href } from '../links.ts';
import { idInPart, type PlaceOf } from './embedded-html.ts';

/** A page of the site that a document holds. */
export interface HeldPage {
  /** Address of the page without the base path, such as `/playbook/run/check-ins/`. */
  readonly path: string;
  /** Id of the part that shows it. */
  readonly id: string;
  /** What paper says in the place of a page number, such as "2.3". */
  readonly label?: string;
}

/** Where in the document an address of the site leads; nothing for what it does not hold. */
export function documentPlaces(pages: readonly HeldPage[]): PlaceOf {
  const byAddress = new Map(pages.map((page) => [href(page.path), page]));
  return (address) => {
    const [path = '', fragment = ''] = address.split('#');
    const page = byAddress.get(path);
    if (page === undefined) return undefined;
    const { id, label } = page;
    return { id: fragment === '' ? id : idInPart(id, fragment), label };
  };
}

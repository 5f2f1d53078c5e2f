import type { Programme } from '../schema.ts';
import { canonicalProgramme } from './canonical.ts';

/** Whether two programmes say the same; with which content of the site they were saved does not count. */
export function sameProgramme(one: Programme, other: Programme): boolean {
  const text = ({ content, ...entered }: Programme) =>
    JSON.stringify(canonicalProgramme({ ...entered }));
  return one === other || text(one) === text(other);
}

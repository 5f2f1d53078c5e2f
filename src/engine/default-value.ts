import { entry } from './entries.ts';

/**
 * The value of a default that a planner cannot do without.
 * @throws {Error} if the entry has no value.
 */
export async function defaultValue(id: string): Promise<number> {
  const { data } = await entry('defaults', id);
  if (data.value === null)
    throw new Error(`content/defaults/${id} has no value, and a planner opens with it`);
  return data.value;
}

import { nearestWords } from '../../../model/finding/nearest-words.ts';

let vocabulary: Promise<readonly string[]> | undefined;

/** Words of the site that are close to a misspelt query; none if the list cannot be loaded. */
export async function suggestWords(query: string, base: string): Promise<readonly string[]> {
  vocabulary ??= fetch(`${base}words.json`)
    .then((response) => (response.ok ? (response.json() as Promise<readonly string[]>) : []))
    .catch(() => []);
  return nearestWords(query, await vocabulary, 3);
}

import type { EvidenceNote } from '../../../engine/evidence-note.ts';
import { noteAddress } from './note-address.ts';

const known = new Map<string, EvidenceNote>();

/** What the note of a link says: a term brings its definition along, a seal's is loaded. `undefined` without a network. */
export async function noteContent(link: HTMLAnchorElement): Promise<EvidenceNote | undefined> {
  const { definition, more = '' } = link.dataset;
  if (definition !== undefined) return { lines: [definition], more };
  const address = noteAddress(link.href);
  const loaded = known.get(address) ?? (await load(address));
  if (loaded !== undefined) known.set(address, loaded);
  return loaded;
}

async function load(address: string): Promise<EvidenceNote | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as EvidenceNote) : undefined;
  } catch {
    return undefined;
  }
}

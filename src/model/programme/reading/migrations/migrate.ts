import type { JsonObject } from '../plain-json.ts';

/** Leads documents of one version to the next. */
export interface Migration {
  /** Version that it takes. */
  readonly from: number;
  /** The document as the next version has it; it takes any plain JSON, since nothing is checked yet, and never throws. */
  readonly step: (document: JsonObject) => JsonObject;
}

export type Migrated =
  | { readonly kind: 'migrated'; readonly document: JsonObject }
  /** Nothing leads on from this version. */
  | { readonly kind: 'stranded'; readonly version: number };

/** Leads a document from its version to another, step by step; each step's result carries the next version's number. */
export function migrate(
  document: JsonObject,
  { from, to, chain }: { from: number; to: number; chain: readonly Migration[] },
): Migrated {
  let current = document;
  for (let version = from; version < to; version += 1) {
    const migration = chain.find((each) => each.from === version);
    if (migration === undefined) return { kind: 'stranded', version };
    current = { ...migration.step(current), version: version + 1 };
  }
  return { kind: 'migrated', document: current };
}

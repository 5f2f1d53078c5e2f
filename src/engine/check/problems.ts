import { entryKinds } from './kinds/entry-kinds.ts';
import { fieldKinds } from './kinds/field-kinds.ts';
import { fileKinds } from './kinds/file-kinds.ts';
import { linkKinds } from './kinds/link-kinds.ts';
import { proseKinds } from './kinds/prose-kinds.ts';

/** Every problem that the content check knows; `docs/errors` is made from it. */
export const problemKinds = [
  ...fileKinds,
  ...fieldKinds,
  ...entryKinds,
  ...proseKinds,
  ...linkKinds,
] as const;

export type ProblemCode = (typeof problemKinds)[number]['code'];

import { z } from 'zod';
import { text } from './fields.ts';

/** Strings of one area of the interface: `src/content/ui/<locale>/<area>.json`. `{name}` is filled in when it is shown. */
export const uiSchema = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'write a key in camelCase, such as "openSearch"'),
  text(),
);

export type UiStrings = z.infer<typeof uiSchema>;

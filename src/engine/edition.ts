import { z } from 'zod';

/** What a team sets for its own edition, in `edition/edition.config.ts`. */
export const editionSchema = z.strictObject({
  /** Name of the site, in the header, titles and previews. */
  name: z.string().min(1),
  /** The promise in one sentence, under the name on the home page and in previews. */
  promise: z.string().min(1),
  /** Address at which the site is published, such as `https://mentoring.example.org`. Links in feeds and the sitemap need it. */
  site: z.url(),
  /** Path under which it is published: `/`, or `/playbook/` on a project page. */
  base: z
    .string()
    .regex(
      /^\/(?:[\w.~-]+\/)*$/,
      'write a path that starts and ends with "/", such as "/playbook/"',
    ),
  /** Language and region for numbers, money and dates, such as `en-GB`. */
  locale: z.string().refine(isLocale, 'write a language tag such as "en-GB" or "de-DE"'),
  /** Language of the interface strings: a folder of `content/ui`. */
  language: z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'write a language code such as "en"'),
  /** Currency of all money, such as `GBP`. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'write a currency code of three capitals, such as "GBP"'),
  /** Whether readers' devices store the site, so that it works without a network. */
  offline: z.boolean(),
});

export type Edition = z.infer<typeof editionSchema>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The edition as upstream ships it; a team's config overrides single fields. */
export const upstreamEdition: Edition = {
  name: 'Turnabout',
  promise:
    'A playbook for reverse, traditional and hybrid mentoring that also does the sums: which methods, over how many weeks, at what cost, and whether it can pay.',
  site: 'https://turnabout.example',
  base: '/',
  locale: 'en-GB',
  language: 'en',
  currency: 'GBP',
  offline: true,
};

/**
 * Checks the settings of an edition and fills in what it leaves out.
 * @throws {Error} naming each wrong field, its value and what to write instead.
 */
export function defineEdition(settings: Partial<Edition>): Edition {
  const result = editionSchema.safeParse({ ...upstreamEdition, ...settings });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const field =
      issue.path.join('.') || (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : '?');
    return `  ${field}: ${issue.message}`;
  });
  throw new Error(`edition.config.ts cannot be used:\n${problems.join('\n')}`);
}

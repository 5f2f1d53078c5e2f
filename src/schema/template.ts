import { z } from 'zod';
import { change, localId, parts, reference, roles, text } from './fields.ts';
import { formFacts, planFacts } from './plan-fact.ts';

/** A document to fill in: `src/content/templates/<name>.mdx`. The body explains how to use it. */
export const templateSchema = z.strictObject({
  /** Name, such as "Pairing charter". */
  title: text(),
  /** One sentence for lists and search results. */
  summary: text().max(160),
  /** Position in lists, from 1. */
  order: z.number().min(1),
  /** The part of the playbook it belongs to. */
  part: z.enum(parts),
  /** Who fills it in. */
  roles: z.array(z.enum(roles)).min(1),
  /** Minutes it takes to fill in well. */
  minutes: z.int().min(1),
  /** The document, section by section. */
  sections: z
    .array(
      z.strictObject({
        /** Heading of the section. */
        title: text(),
        /** Text that stands in the document as it is, each a paragraph. */
        text: z.array(text()).default([]),
        /** What is filled in. */
        fields: z
          .array(
            z.strictObject({
              /** Stable id, unique in the template. */
              id: localId(),
              /** Label of the field. */
              label: text(),
              /** `line` and `long` take text; `choice` takes one of `options`. */
              kind: z.enum(['line', 'long', 'date', 'number', 'choice', 'signature']),
              /** What a good answer looks like. */
              help: text().optional(),
              /** An example answer, marked as an example where it is shown. */
              example: text().optional(),
              /** The answers to choose from. */
              options: z.array(text()).min(2).optional(),
              /** Whether the document is worthless without it. */
              required: z.boolean().default(false),
              /** What it is filled with from the open programme, or from another template, until the reader types something else. */
              from: z.enum([...planFacts, ...formFacts]).optional(),
              /** What is looked for in what is typed, and said beside it: `questions` looks for the weaknesses of a research question. */
              tests: z.enum(['questions']).optional(),
              /** What it gives to fields of other templates. */
              gives: z.enum(formFacts).optional(),
            }),
          )
          .default([]),
      }),
    )
    .min(1),
  /** Where the document comes from; empty if it is ours. */
  sources: z.array(reference('sources')).default([]),
  /** Last change in substance, with its reason. */
  changed: change(),
});

export type Template = z.infer<typeof templateSchema>;

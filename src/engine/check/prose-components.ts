import { collectionNames, type CollectionName } from '../../schema/fields.ts';

/** What an attribute takes. */
export type Attribute = { required?: true } & (
  | { kind: 'reference'; to: CollectionName; list?: true }
  | { kind: 'choice'; of: readonly string[] }
  /** The id of a step of the session that another attribute names. */
  | { kind: 'step'; in: string }
);

/** A component that may be used in content without an import. */
export interface ProseComponent {
  attributes: Record<string, Attribute>;
  /** Where it may stand: inside a line, on lines of its own, or both. */
  place: 'line' | 'block' | 'either';
  /** Whether text may or must stand between its tags. */
  text: 'none' | 'optional' | 'required';
  /** Whether invented figures may stand in its text. */
  invented?: true;
}

/** A reference that cannot be left out. */
const to = (collection: CollectionName): Attribute => ({
  kind: 'reference',
  to: collection,
  required: true,
});

/** The components for prose; src/components/prose draws them. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Claim: { attributes: { id: to('claims') }, place: 'either', text: 'optional' },
  Default: {
    attributes: { id: to('defaults'), show: { kind: 'choice', of: ['value', 'range'] } },
    place: 'either',
    text: 'none',
  },
  Minutes: {
    attributes: { of: to('sessions'), step: { kind: 'step', in: 'of' } },
    place: 'either',
    text: 'none',
  },
  Weeks: {
    attributes: {
      of: to('models'),
      at: { kind: 'choice', of: ['minimum', 'recommended'], required: true },
    },
    place: 'either',
    text: 'none',
  },
  Count: {
    attributes: { of: { kind: 'choice', of: collectionNames, required: true } },
    place: 'either',
    text: 'none',
  },
  Term: { attributes: { id: to('glossary') }, place: 'either', text: 'optional' },
  Aside: {
    attributes: { kind: { kind: 'choice', of: ['note', 'warning', 'judgement'] } },
    place: 'block',
    text: 'required',
  },
  Example: { attributes: {}, place: 'block', text: 'required', invented: true },
  Say: { attributes: {}, place: 'either', text: 'required' },
  AgendaBar: { attributes: { of: to('sessions') }, place: 'block', text: 'none' },
  Score: { attributes: { of: to('blends') }, place: 'block', text: 'none' },
  Formulas: {
    attributes: {
      of: { kind: 'choice', of: ['benefit', 'programme', 'procedures'], required: true },
    },
    place: 'block',
    text: 'none',
  },
  JudgedDefaults: { attributes: {}, place: 'either', text: 'none' },
  WeakQuestions: { attributes: {}, place: 'block', text: 'none' },
  MethodTable: { attributes: {}, place: 'block', text: 'none' },
  ModelTable: { attributes: {}, place: 'block', text: 'none' },
  TryIt: {
    attributes: {
      planner: {
        kind: 'choice',
        of: ['model', 'methods', 'blend', 'case', 'measure'],
        required: true,
      },
      preset: { kind: 'reference', to: 'presets' },
      gaps: { kind: 'reference', to: 'gaps', list: true },
      safety: { kind: 'choice', of: ['low', 'medium', 'high'] },
      blend: { kind: 'reference', to: 'blends' },
      case: { kind: 'reference', to: 'cases' },
      kpis: { kind: 'reference', to: 'kpis', list: true },
    },
    place: 'block',
    text: 'optional',
  },
};

import { emptyProgramme, type Programme } from '../../../src/model/programme/schema.ts';

/** A programme that says one thing, so that versions can be told apart. */
export function programmeWith(executives: number, name = ''): Programme {
  return { ...emptyProgramme(), name, context: { executives } };
}

/** An edit that sets it. */
export function toExecutives(executives: number) {
  return [
    (programme: Programme): Programme => ({
      ...programme,
      context: { ...programme.context, executives },
    }),
    {
      what: 'executives',
      label: (_: Programme, after: Programme) => `${after.context.executives ?? 'no'} executives`,
    },
  ] as const;
}

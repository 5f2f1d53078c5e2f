import edition from '#edition-config';
import type { QuestionTest } from '../model/questions/noticed-weaknesses.ts';
import type { Template } from '../schema/template.ts';
import { ordered } from './entries.ts';

/** A weakness as it is looked for and spoken of in the page. */
export interface PageTest extends QuestionTest {
  readonly title: string;
  readonly noticed: string;
  readonly why: string;
  readonly instead: string;
  readonly weak: string;
  readonly strong: string;
}

/** The tests of a template's fields as JSON, in the edition's language; `undefined` where no field has any. */
export async function questionTests({ sections }: Template): Promise<string | undefined> {
  if (!sections.some(({ fields }) => fields.some(({ tests }) => tests !== undefined))) return;
  const tests = (await ordered('weaknesses')).flatMap(({ id, data }): PageTest[] => {
    const { patterns, title, noticed, why, instead, weak, strong } = data;
    const words = patterns[edition.language];
    return words === undefined
      ? []
      : [{ id, ...words, title, noticed, why, instead, weak, strong }];
  });
  return JSON.stringify(tests);
}

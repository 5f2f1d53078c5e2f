import type { UiAreas } from './ui.ts';
import type { Grade } from '../schema/fields.ts';

/** What a grade of evidence means, in words. */
export function gradeMeaning(words: UiAreas['words'], grade: Grade): string {
  const byGrade: Record<Grade, string> = {
    A: words.gradeA,
    B: words.gradeB,
    C: words.gradeC,
    D: words.gradeD,
    X: words.gradeX,
  };
  return byGrade[grade];
}

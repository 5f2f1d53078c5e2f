import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedRuns } from '../../../../src/model/returns/random/merged-runs.ts';

it('the parts are sorted, the whole is sorted, and the column is left as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 2, 4, 8),
      fc.array(
        fc.double({ noNaN: true }).map((value) => value + 0),
        { minLength: 40, maxLength: 40 },
      ),
      (parts, values) => {
        const column = Float64Array.from(values.slice(0, 5 * parts));
        const before = column.slice();
        const merged = mergedRuns(column, parts);
        expect(column).toEqual(before);
        expect(merged.whole).toEqual(column.toSorted());
        expect(merged.parts.map((part) => [...part])).toEqual(
          Array.from({ length: parts }, (_, part) => [
            ...column.slice(part * 5, (part + 1) * 5).sort(),
          ]),
        );
      },
    ),
  );
});

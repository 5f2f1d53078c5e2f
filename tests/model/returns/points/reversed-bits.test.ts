import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reversedBits } from '../../../../src/model/returns/points/reversed-bits.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('reversed bits', () => {
  it('are the bits of a number, read from its other end', () => {
    fc.assert(
      fc.property(word, (number) => {
        const bit = (at: number, of: number) => (of >>> at) & 1;
        for (let at = 0; at < 32; at++)
          expect(bit(31 - at, reversedBits(number))).toBe(bit(at, number));
      }),
    );
  });

  it('reversed again are the number', () => {
    fc.assert(
      fc.property(word, (number) => {
        expect(reversedBits(reversedBits(number))).toBe(number);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owenScrambled } from '../../../../src/model/returns/points/owen-scrambled.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('a nested uniform scramble', () => {
  it('changes a bit only by the bits before it: what agrees so far still agrees', () => {
    fc.assert(
      fc.property(word, word, word, fc.integer({ min: 1, max: 31 }), (one, other, seed, bits) => {
        // In reverse, the first bits are the lowest.
        const first = 2 ** bits - 1;
        const twin = (one & first) | (other & ~first);
        const [a, b] = [owenScrambled(one, seed), owenScrambled(twin, seed)];
        expect(a & first).toBe(b & first);
        // And the next bit agrees after it exactly if it did before.
        const next = 1 << bits;
        expect(((a ^ b) & next) === 0).toBe(((one ^ twin) & next) === 0);
      }),
    );
  });

  it('flips each of the first bits in about half of all seeds', () => {
    const seeds = 4096;
    for (let bit = 0; bit < 16; bit++) {
      let flips = 0;
      for (let seed = 0; seed < seeds; seed++) {
        // Neighbouring seeds share most bits; a column mixes them too.
        let mixed = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
        mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
        mixed ^= mixed >>> 16;
        flips += (owenScrambled(0, mixed) >>> bit) & 1;
      }
      // Five standard errors.
      expect(Math.abs(flips / seeds - 0.5)).toBeLessThan(5 * Math.sqrt(0.25 / seeds));
    }
  });
});

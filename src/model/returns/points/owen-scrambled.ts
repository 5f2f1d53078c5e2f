/**
 * Nested uniform scramble of a fraction of 2³², given and returned with its bits in reverse: each bit is flipped or not depending on all
 * higher ones. A hash in place of Owen's random tree (Laine & Karras 2011, with the constants of N. Vegdahl's improved version).
 */
export function owenScrambled(reversed: number, seed: number): number {
  let x = reversed;
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return x;
}

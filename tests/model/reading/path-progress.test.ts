import { describe, expect, it } from 'vitest';
import { pathProgress } from '../../../src/model/reading/path-progress.ts';

const steps = ['a', 'b', 'c', 'd'].map((ref) => ({ ref }));
const next = (read: string[], here?: string) => pathProgress(steps, new Set(read), here).next?.ref;

describe('progress on a path', () => {
  it('begins with the first step', () => {
    expect(pathProgress(steps, new Set())).toEqual({ done: 0, place: 0, next: { ref: 'a' } });
  });

  it('goes on behind the page that is open, and past what is read', () => {
    expect(next([], 'b')).toBe('c');
    expect(next(['c'], 'b')).toBe('d');
  });

  it('comes back to what was left out, but not to the page that is open', () => {
    expect(next(['b', 'c'], 'd')).toBe('a');
    expect(next(['a', 'b', 'c'], 'd')).toBeUndefined();
  });

  it('counts what is on the path only, and a page beside it has no place', () => {
    const progress = pathProgress(steps, new Set(['a', 'elsewhere']), 'elsewhere');
    expect(progress).toEqual({ done: 1, place: 0, next: { ref: 'b' } });
  });
});

import { describe, expect, it } from 'vitest';
import { tryItFragment } from '../../src/engine/try-it-fragment.ts';

describe('a block that opens a planner', () => {
  it('sets what its attributes name', () => {
    expect(tryItFragment('model', {})).toBe('');
    expect(tryItFragment('model', { gaps: 'succession, sponsorship', safety: 'low' })).toBe(
      'g.succession=5&g.sponsorship=5&safety=low',
    );
    expect(tryItFragment('methods', { preset: 'culture', gaps: undefined })).toBe('preset=culture');
    expect(tryItFragment('blend', { blend: 'quarter' })).toBe('blend=quarter');
    expect(tryItFragment('case', { case: 'three-readings' })).toBe('case=three-readings');
    expect(tryItFragment('measure', { kpis: 'sessions-held,experiments' })).toBe(
      'k.sessions-held=1&k.experiments=1',
    );
  });

  it('refuses what the planner does not have, and says what it takes', () => {
    expect(() => tryItFragment('blend', { preset: 'culture' })).toThrow(
      '<TryIt planner="blend"> has no "preset"; it takes blend',
    );
  });
});

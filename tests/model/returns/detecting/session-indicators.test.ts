import { describe, expect, it } from 'vitest';
import { sessionIndicators } from '../../../../src/model/returns/detecting/session-indicators.ts';

const levels = { green: 0.85, amber: 0.6 };
const none = {
  sessionsHeld: 0,
  sessionsPlanned: 0,
  actionsLogged: 0,
  actionsDone: 0,
  pairs: 0,
  pairsActive: 0,
};

describe('leading indicators', () => {
  it('say nothing where there was nothing to count', () => {
    const unsaid = { share: undefined, level: undefined };
    expect(sessionIndicators(none, levels)).toEqual({
      sessionCompletion: unsaid,
      actionCompletion: unsaid,
      activePairs: unsaid,
      actionsPerPair: undefined,
    });
  });

  it.each([
    [20, 'green'],
    [17, 'green'],
    [16, 'amber'],
    [12, 'amber'],
    [11, 'red'],
    [0, 'red'],
  ])('%i of 20 sessions are %s', (sessionsHeld, level) => {
    const counts = { ...none, sessionsPlanned: 20, sessionsHeld };
    expect(sessionIndicators(counts, levels).sessionCompletion.level).toBe(level);
  });

  it('follow the levels they are given', () => {
    const counts = { ...none, sessionsPlanned: 20, sessionsHeld: 11 };
    const eased = sessionIndicators(counts, { green: 0.5, amber: 0.2 });
    expect(eased.sessionCompletion.level).toBe('green');
  });
});

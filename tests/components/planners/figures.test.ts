import { describe, expect, it } from 'vitest';
import { figuresFor } from '../../../src/components/planners/shared/figures.ts';

describe('figures below nought', () => {
  const english = figuresFor('en-GB', 'GBP');
  const german = figuresFor('de-DE', 'EUR');

  it('have a minus sign and not a hyphen, and no sign where they round to nought', () => {
    expect(english.number(-2.5)).toBe('−2.5');
    expect(english.signedPercent(-0.275)).toBe('−27.5%');
    expect(german.number(-2.5)).toBe('−2,5');
    expect(english.number(-0.001)).toBe('0');
  });

  it('are not torn apart at the end of a line', () => {
    expect(english.money(-39_136)).toBe('−\u2060£39,136');
    expect(english.shortMoney(-39_136)).toBe('−\u2060£39.1k');
    expect(german.money(-39_136)).toBe('−39.136\u00A0€');
  });
});

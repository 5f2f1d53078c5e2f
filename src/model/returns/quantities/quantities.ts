import type { Quantity } from './quantity.ts';

/** Everything that follows by a formula, each after what it rests on (models.md §4). */
export const quantities = [
  { id: 'change', scope: 'benefit', unit: 'figure', formula: 'better × (after − before)' },
  { id: 'gross', scope: 'benefit', unit: 'money', formula: 'change × exposure × unit-value' },
  {
    id: 'isolated-change',
    scope: 'benefit',
    unit: 'figure',
    calculation: 'estimate',
    formula: 'change × attribution',
  },
  {
    id: 'isolated-change',
    scope: 'benefit',
    unit: 'figure',
    calculation: 'comparison',
    formula: 'better × ((after − before) − (comparison-after − comparison-before))',
  },
  {
    id: 'isolated-change',
    scope: 'benefit',
    unit: 'figure',
    calculation: 'trend',
    formula: 'better × (after − (before + trend-slope × trend-periods))',
  },
  {
    id: 'isolated',
    scope: 'benefit',
    unit: 'money',
    formula: 'isolated-change × exposure × unit-value',
  },
  { id: 'adjusted', scope: 'benefit', unit: 'money', formula: 'isolated × confidence' },
  { id: 'overhead', scope: 'programme', unit: 'money', formula: 'paid-lines × overhead-share' },
  {
    id: 'cost-paid',
    scope: 'programme',
    unit: 'money',
    formula: '(paid-lines + overhead) × paid-range',
  },
  {
    id: 'cost-time',
    scope: 'programme',
    unit: 'money',
    formula: 'executives-time × executives-time-range + mentors-time × mentors-time-range',
  },
  {
    id: 'cost',
    scope: 'programme',
    unit: 'money',
    formula: 'cost-paid + time-counted × cost-time',
  },
  { id: 'benefit-gross', scope: 'programme', unit: 'money', formula: 'all(gross)' },
  { id: 'benefit', scope: 'programme', unit: 'money', formula: 'counted(adjusted)' },
  { id: 'net', scope: 'programme', unit: 'money', formula: 'benefit − cost' },
  { id: 'roi', scope: 'programme', unit: 'share', formula: 'net ÷ cost' },
  { id: 'roi-gross', scope: 'programme', unit: 'share', formula: '(benefit-gross − cost) ÷ cost' },
  {
    id: 'roi-vendor',
    scope: 'programme',
    unit: 'share',
    formula: '(benefit-gross − cost-paid) ÷ cost-paid',
  },
  { id: 'benefit-cost-ratio', scope: 'programme', unit: 'ratio', formula: 'benefit ÷ cost' },
  { id: 'payback', scope: 'programme', unit: 'months', formula: 'cost ÷ (benefit ÷ 12)' },
  { id: 'break-even-scale', scope: 'programme', unit: 'ratio', formula: 'cost ÷ benefit' },
] as const satisfies readonly Quantity[];

export type QuantityId = (typeof quantities)[number]['id'];

import type { LinkVocabulary } from '../../../src/model/linking/link-vocabulary.ts';
import { emptyProgramme } from '../../../src/model/programme/schema.ts';

/** Names of the content with which the links of the golden corpus were released; it stays as it is. */
export const releasedVocabulary: LinkVocabulary = {
  criteria: [
    'knowledge-transfer',
    'behaviour-change',
    'relationship-building',
    'measurability',
    'executive-time',
    'cost',
    'scalability',
  ],
  methods: [
    { id: 'workshops', compared: true },
    { id: 'shadowing', compared: true },
    { id: 'microlearning', compared: true },
    { id: 'peer-circles', compared: true },
    { id: 'asynchronous', compared: true },
    { id: 'pair-sessions', compared: false },
  ],
  presets: [
    { id: 'balanced', weights: weights(5, 5, 5, 4, 4, 3, 3) },
    { id: 'awareness', weights: weights(6, 6, 0, 4, 10, 4, 6) },
    { id: 'culture', weights: weights(2, 8, 10, 2, 2, 1, 1) },
    { id: 'skill', weights: weights(8, 6, 6, 6, 2, 2, 2) },
    { id: 'equal', weights: weights(1, 1, 1, 1, 1, 1, 1) },
  ],
  gaps: [
    'digital-fluency',
    'digital-adoption',
    'cultural-insight',
    'dei-awareness',
    'customer-perspective',
    'frontline-empathy',
    'leadership-maturation',
    'succession',
    'institutional-knowledge',
    'sponsorship',
    'stakeholder-management',
    'culture-change',
  ],
  blends: [
    {
      id: 'quarter',
      label: 'Quarter',
      weeks: 13,
      executives: 8,
      preset: 'skill',
      tracks: [
        { method: 'workshops', count: 1, placement: 'start' },
        { method: 'microlearning', count: 13, placement: 'weekly' },
        { method: 'shadowing', count: 2, placement: 'mid' },
      ],
    },
  ],
  kpis: ['sessions-held', 'decisions-changed', 'mentor-turnover'],
  cases: [
    {
      id: 'retention-alone',
      label: 'Retention alone',
      summary: '',
      story: '',
      programme: {
        ...emptyProgramme('Retention alone'),
        context: { executives: 20, mentors: 20 },
        business: {
          ...emptyProgramme().business,
          lines: { design: 6000 },
          selection: 'volunteers',
        },
        measurement: [{ id: 'mentor-turnover', kpi: 'mentor-turnover', baseline: 18 }],
      },
    },
  ],
};

function weights(
  transfer: number,
  behaviour: number,
  relationship: number,
  measurability: number,
  time: number,
  cost: number,
  scalability: number,
): Record<string, number> {
  return {
    'knowledge-transfer': transfer,
    'behaviour-change': behaviour,
    'relationship-building': relationship,
    measurability,
    'executive-time': time,
    cost,
    scalability,
  };
}

import { href } from './links.ts';

/** Where each guard of a return is explained. */
export function guardPaths() {
  const roi = (section: string) => href(`/playbook/measure/roi-honestly/#${section}`);
  const isolating = (section: string) => href(`/playbook/measure/isolating-effects/#${section}`);
  return {
    'nothing-isolated': isolating('six-methods'),
    'not-isolated': isolating('six-methods'),
    overlap: roi('five-rules-for-adding-up'),
    unpriced: roi('five-rules-for-adding-up'),
    caution: href('/kpis/'),
    volunteers: isolating('beware-of-volunteers'),
    'time-not-counted': roi('cost-first'),
    'first-year': roi('five-rules-for-adding-up'),
    'no-ranges': roi('give-a-range-and-the-chance-of-a-loss'),
    worse: roi('say-no-when-the-answer-is-no'),
    'no-value-source': roi('six-parts-to-a-benefit'),
    'costs-nothing': roi('cost-first'),
  };
}

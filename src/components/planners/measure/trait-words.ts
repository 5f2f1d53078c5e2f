import type { MeasureTraits } from '../../../model/programme/measure-traits.ts';
import type { MeasureStrings } from './measure-strings.ts';

type Trait = NonNullable<MeasureTraits['bucket'] | MeasureTraits['timing'] | 'up' | 'down'>;

/** What buckets, timings and directions are called. */
export function traitWords(strings: MeasureStrings): Readonly<Record<Trait, string>> {
  return {
    engagement: strings.bucketEngagement,
    behaviour: strings.bucketBehaviour,
    adoption: strings.bucketAdoption,
    business: strings.bucketBusiness,
    leading: strings.timingLeading,
    lagging: strings.timingLagging,
    up: strings.directionUp,
    down: strings.directionDown,
  };
}

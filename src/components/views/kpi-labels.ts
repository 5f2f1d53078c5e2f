import type { UiAreas } from '../../engine/ui.ts';
import type { Kpi } from '../../schema/kpi.ts';

type Pages = UiAreas['pages'];

/** The bucket of a KPI in words. */
export const bucketLabel = (pages: Pages, bucket: Kpi['bucket']): string =>
  ({
    engagement: pages.bucketEngagement,
    behaviour: pages.bucketBehaviour,
    adoption: pages.bucketAdoption,
    business: pages.bucketBusiness,
  })[bucket];

/** Leading or lagging, in words. */
export const timingLabel = (pages: Pages, timing: Kpi['timing']): string =>
  ({ leading: pages.leading, lagging: pages.lagging })[timing];

/** Which way is better, in words. */
export const directionLabel = (pages: Pages, direction: Kpi['direction']): string =>
  ({ up: pages.directionUp, down: pages.directionDown, safeguard: pages.directionSafeguard })[
    direction
  ];

/** Whether a KPI may be given a money value, in words. */
export const valuedLabel = (pages: Pages, valued: Kpi['valued']): string =>
  ({
    yes: pages.valuedYes,
    caution: pages.valuedCaution,
    no: pages.valuedNo,
    intangible: pages.valuedIntangible,
  })[valued];

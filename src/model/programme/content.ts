import type { Gap, ModelDemands } from '../decision/model-choice.ts';
import type { Criterion, MethodCandidate } from '../decision/types.ts';
import type { MilestoneToPlan } from '../planning/plan-milestones.ts';
import type { MethodForms, Rates } from '../planning/types.ts';
import type { Calculation } from '../returns/quantities/quantity.ts';
import type { Spread } from '../returns/types.ts';
import type { PlannedTrack } from './schema.ts';
import type { CostGroup } from './worth-schema.ts';

/** A gap with the weight at which the chooser opens, 0 to 10. */
export interface ProgrammeGap extends Gap {
  readonly opening: number;
}

/** A mentoring model with its id and label. */
export interface ProgrammeModel extends ModelDemands {
  readonly id: string;
  readonly label: string;
}

/** A method with everything that the planners calculate with. */
export interface ProgrammeMethod extends MethodCandidate, MethodForms {
  /** Who leads while it runs. */
  readonly lead: 'leader' | 'mentor' | 'together' | 'facilitator' | 'sponsor';
  /** Whether it is compared unless asked otherwise. */
  readonly compared: boolean;
  /** KPIs that can show its effect. */
  readonly kpis: readonly string[];
  /** λ of one standard event: how soon its effect saturates, 0 to 1. */
  readonly potency: number;
}

/** A preset of weights. */
export interface ProgrammePreset {
  readonly id: string;
  readonly label: string;
  readonly weights: Readonly<Record<string, number>>;
}

/** A KPI of the library. */
export interface ProgrammeKpi {
  readonly id: string;
  readonly label: string;
  /** As it is written after a figure. */
  readonly unit: string;
  readonly bucket: 'engagement' | 'behaviour' | 'adoption' | 'business';
  readonly timing: 'leading' | 'lagging';
  /** Which way is better; a safeguard is watched, never traded off. */
  readonly direction: 'up' | 'down' | 'safeguard';
  /** How often it is taken. */
  readonly rhythm: string;
  /** Kind of the figure, as far as the size of a sample goes. */
  readonly figure: 'proportion' | 'mean' | 'count';
  /** What a figure is divided by: 100 where it is written in per cent. */
  readonly per: number;
  /** Months that a rate is counted over, where it is a rate of events. */
  readonly rateMonths?: number;
  /** Whether a change may be given a value; `caution` with a stated value only, `intangible` never. */
  readonly valued: 'yes' | 'caution' | 'no' | 'intangible';
  /** What a change is multiplied by, where it may be given a value. */
  readonly exposure?: {
    readonly label: string;
    readonly unit: string;
    /** Who is counted, where the plan knows; else it is typed. */
    readonly from: 'mentors' | 'executives' | 'typed';
  };
  /** What a unit of change is worth, where it may be given a value. */
  readonly worth?: {
    readonly label: string;
    readonly help: string;
    /** Share of a sum that the reader writes, such as a salary. */
    readonly share?: SiteDefault;
    /** What that sum is. */
    readonly of?: string;
  };
}

/** A default of the site with what it stands on. */
export interface SiteDefault {
  /** Id of the default, for its page. */
  readonly id: string;
  readonly spread: Spread;
  /** Whether it is our judgement, or a placeholder. */
  readonly judged: boolean;
}

/** A way to tell the effect of a programme from what would have happened anyway. */
export interface ProgrammeIsolation {
  readonly id: string;
  readonly label: string;
  readonly calculation: Calculation;
  readonly confidence: SiteDefault;
  /** Of estimates only. */
  readonly attribution?: SiteDefault;
}

/** A blend that a plan may start from. */
export interface ProgrammeBlend {
  readonly id: string;
  readonly label: string;
  readonly weeks: number;
  readonly executives: number;
  readonly preset: string;
  readonly tracks: readonly PlannedTrack[];
}

/** Something that has to be done by a week, beside the events. */
export interface ProgrammeMilestone extends MilestoneToPlan {
  readonly label: string;
}

/** What a programme is evaluated against: the site's content as plain data. */
export interface ProgrammeContent {
  /** Mark of this content: another mark, other defaults. */
  readonly mark: string;
  readonly gaps: readonly ProgrammeGap[];
  readonly models: readonly ProgrammeModel[];
  readonly criteria: readonly Criterion[];
  /** In the order of the random draws. */
  readonly methods: readonly ProgrammeMethod[];
  /** The first one is the opening one. */
  readonly presets: readonly ProgrammePreset[];
  readonly blends: readonly ProgrammeBlend[];
  /** In their own order. */
  readonly milestones: readonly ProgrammeMilestone[];
  readonly kpis: readonly ProgrammeKpi[];
  /** From the firmest to the weakest. */
  readonly isolations: readonly ProgrammeIsolation[];
  /** Money an hour, in the edition's currency. */
  readonly rates: Rates;
  readonly defaults: ProgrammeDefaults;
  readonly returns: ReturnsDefaults;
}

/** The site's defaults of the business case. */
export interface ReturnsDefaults {
  /** Months of the horizon. */
  readonly horizonMonths: SiteDefault;
  /** Of a year, 0 to 1. */
  readonly discountRate: SiteDefault;
  readonly rampMonths: SiteDefault;
  readonly persistenceMonths: SiteDefault;
  readonly halfLifeMonths: SiteDefault;
  /** What costs come to, as a multiple of the estimate. */
  readonly costRanges: Readonly<Record<CostGroup, SiteDefault>>;
  /** Draws of the plain simulation. */
  readonly draws: SiteDefault;
  /** Level of significance and power, 0 to 1. */
  readonly alpha: SiteDefault;
  readonly power: SiteDefault;
}

/** The site's defaults, each an entry of the content with its reason and grade. */
export interface ProgrammeDefaults {
  readonly weeks: number;
  readonly capHours: number;
  readonly facilitatorHours: number;
  /** Smaller share from which the model is a hybrid, 0 to 0.5. */
  readonly hybridThreshold: number;
  /** ρ of the blend score, 0 to 1. */
  readonly saturation: number;
  /** Share of draws under which the headline is a blend, 0 to 1. */
  readonly acceptabilityThreshold: number;
  /** Draws of the rank acceptability. */
  readonly draws: number;
  /** Overhead on the lines that are paid, 0 to 1. */
  readonly overheadShare: number;
  /** Coordinator hours for each week and cohort. */
  readonly coordinatorHours: number;
}

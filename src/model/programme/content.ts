import type { Gap, ModelDemands } from '../decision/model-choice.ts';
import type { Criterion, MethodCandidate } from '../decision/types.ts';
import type { MilestoneToPlan } from '../planning/plan-milestones.ts';
import type { MethodForms, Rates } from '../planning/types.ts';
import type { PlannedTrack } from './schema.ts';

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
  /** Money an hour, in the edition's currency. */
  readonly rates: Rates;
  readonly defaults: ProgrammeDefaults;
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

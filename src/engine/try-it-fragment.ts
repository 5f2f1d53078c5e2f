/** What a block that opens a planner may set there, by attribute: how each becomes keys of the planner's link. */
export interface TryItSetting {
  readonly preset?: string | undefined;
  readonly gaps?: string | undefined;
  readonly safety?: string | undefined;
  readonly blend?: string | undefined;
  readonly case?: string | undefined;
  readonly kpis?: string | undefined;
}

export type TryItPlanner = 'model' | 'methods' | 'blend' | 'case' | 'measure';

const settings: Readonly<Record<TryItPlanner, readonly (keyof TryItSetting)[]>> = {
  model: ['gaps', 'safety'],
  methods: ['preset'],
  blend: ['blend'],
  case: ['case'],
  measure: ['kpis'],
};

/**
 * The fragment that opens a planner with a setting, as `src/model/linking/settings` reads it; empty without one.
 * @throws {Error} for a setting that the planner does not have.
 */
export function tryItFragment(planner: TryItPlanner, setting: TryItSetting): string {
  const entries = Object.entries(setting).filter(([, value]) => value !== undefined);
  const strange = entries.find(([name]) => !settings[planner].some((known) => known === name));
  if (strange !== undefined)
    throw new Error(
      `<TryIt planner="${planner}"> has no "${strange[0]}"; it takes ${settings[planner].join(', ')}`,
    );
  const { gaps, kpis, ...words } = setting;
  const keys = new URLSearchParams();
  for (const gap of listed(gaps)) keys.set(`g.${gap}`, '5');
  for (const kpi of listed(kpis)) keys.set(`k.${kpi}`, '1');
  for (const [name, value] of Object.entries(words)) if (value !== undefined) keys.set(name, value);
  return keys.toString();
}

function listed(ids: string | undefined): readonly string[] {
  return ids?.split(',').map((id) => id.trim()) ?? [];
}

import { type ComponentType, useEffect, useState } from 'react';
import type { Plan } from '../../frame/plan.ts';
import type { OptimiseStrings } from './optimise-strings.ts';

interface Props {
  readonly plan: Plan;
  readonly strings: OptimiseStrings;
}

/** The optimiser, fetched once the planner is live: nobody needs it to begin. Until then its place has its heading. */
export function LazyOptimisePanel({ plan, strings }: Props) {
  const [Panel, setPanel] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!plan.awake) return;
    import('./OptimisePanel.tsx').then(
      ({ OptimisePanel }) => {
        setPanel(() => OptimisePanel);
      },
      () => {
        setFailed(true);
      },
    );
  }, [plan.awake]);
  if (Panel !== undefined) return <Panel {...{ plan, strings }} />;
  return (
    <section aria-labelledby="optimise" className="optimise">
      <h2 id="optimise">{strings.title}</h2>
      <p className="help">{hasFailed ? strings.notLoaded : strings.loading}</p>
    </section>
  );
}

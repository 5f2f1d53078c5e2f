import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react';

interface Options<Props extends object> {
  /** Whether it may be fetched. */
  readonly when: boolean;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  /** Stands in its place until it has come, and if it cannot be fetched. */
  readonly until: (hasFailed: boolean) => ReactNode;
}

/** A part that nobody needs to begin: fetched once the planner is live, so that it is live sooner. */
export function Later<Props extends object>({ when, load, props, until }: Options<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  const fetchPart = useEffectEvent(load);
  useEffect(() => {
    if (!when) return;
    fetchPart().then(
      (part) => {
        setPart(() => part);
      },
      () => {
        setFailed(true);
      },
    );
  }, [when]);
  return Part === undefined ? until(hasFailed) : <Part {...props} />;
}

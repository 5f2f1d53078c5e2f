import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dropped } from '../../../model/linking/fragment.ts';

/** How a planner's state is read from a link and written to one. */
export interface LinkCodec<State> {
  readonly read: (fragment: string) => {
    readonly state: State;
    readonly dropped: readonly Dropped[];
  };
  readonly write: (state: State) => string;
  readonly opening: State;
}

/** Pause after the last change before the address is written, in milliseconds; browsers limit how often it may be. */
const pause = 250;

/**
 * State that lives in the fragment of the address. Until it is `awake` the page shows the opening state that the server
 * drew; then it takes in the link, and follows reload, back, forward and typed addresses. `taken` counts the links, so
 * that a planner can forget what was typed before one.
 */
export function useLinkState<State>(codec: LinkCodec<State>) {
  const [state, setState] = useState(codec.opening);
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [awake, setAwake] = useState(false);
  const [taken, setTaken] = useState(0);
  const written = useRef<string | undefined>(undefined);

  useEffect(() => {
    const take = () => {
      const fragment = linkFragment(location);
      if (fragment === written.current) return;
      written.current = undefined;
      const reading = codec.read(fragment);
      setState(reading.state);
      setDropped(reading.dropped);
      setTaken((before) => before + 1);
    };
    take();
    setAwake(true);
    window.addEventListener('hashchange', take);
    window.addEventListener('popstate', take);
    return () => {
      window.removeEventListener('hashchange', take);
      window.removeEventListener('popstate', take);
    };
  }, [codec]);

  useEffect(() => {
    if (!awake) return;
    const timer = window.setTimeout(() => {
      const fragment = codec.write(state);
      // A link that was partly understood stays in the address until the reader changes something.
      if (written.current === undefined && dropped.length > 0) return;
      written.current = fragment;
      const hash = fragment === '' ? '' : `#${fragment}`;
      if (location.hash !== hash || location.search !== '') {
        history.replaceState(history.state, '', location.pathname + hash);
      }
    }, pause);
    return () => {
      window.clearTimeout(timer);
    };
  }, [awake, codec, dropped, state]);

  const change = useCallback((next: (state: State) => State) => {
    setDropped([]);
    setState(next);
  }, []);
  const dismiss = useCallback(() => {
    setDropped([]);
  }, []);
  return { state, change, awake, dropped, dismiss, taken };
}

/** The fragment; a query string is understood too, since people paste what they have. */
function linkFragment({ hash, search }: Location): string {
  return hash.length > 1 ? hash.slice(1) : search.slice(1);
}

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether a script runs: false on the server and in the first render of the browser, which must be the same. */
export const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

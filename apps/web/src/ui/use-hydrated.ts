import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in what the server drew until the browser has taken it over: what needs a script does not pretend to work before. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Tells whether script has taken over the page; false in what the server writes. */
export function useIsScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

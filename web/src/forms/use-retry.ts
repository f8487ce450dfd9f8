import { useEffect, useEffectEvent } from 'react';

/**
 * Tries again as soon as the connection is back. @param isAway whether the last attempt did not reach
 * the service @param pause milliseconds after which it is tried anyway; left out: only the connection counts
 */
export function useRetry(isAway: boolean, again: () => void, pause?: number): void {
  const retry = useEffectEvent(again);
  useEffect(() => {
    if (!isAway) return;
    const onBack = () => retry();
    const timer = pause === undefined ? undefined : setTimeout(onBack, pause);
    addEventListener('online', onBack);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', onBack);
    };
  }, [isAway, pause]);
}

import { useEffect, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { LinkSecret } from './link-secret.ts';

/** The secret of the link that led here; undefined until script has looked, null when there is none. */
export function useLinkSecret(secret: LinkSecret): string | null | undefined {
  const { hash, pathname, search } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (!secret.take(hash)) return;
    // At once, whatever the router is doing: it shall not stand in the address bar or in the history.
    history.replaceState(history.state, '', `${pathname}${search}`);
    void navigate({ pathname, search, hash: '' }, { replace: true, preventScrollReset: true });
  }, [secret, hash, pathname, search, navigate]);
  return useSyncExternalStore(secret.watch, secret.known, () => undefined);
}

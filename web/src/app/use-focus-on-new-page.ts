import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Moves the focus to the content when another page opens, so that it is read out from its beginning. */
export function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

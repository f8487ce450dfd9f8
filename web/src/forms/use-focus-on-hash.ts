import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { focusField } from './field-ids.ts';

/** Moves the focus to the field or part of the form that the address names after `#`. */
export function useFocusOnHash(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash.length < 2) return;
    const timer = setTimeout(() => focusField(decodeURIComponent(hash.slice(1))));
    return () => clearTimeout(timer);
  }, [hash, key]);
}

import { useEffect, useRef, type RefObject } from 'react';

/** Gives an element that takes the focus when the value changes: the link that was followed may be gone. */
export function useFocusWhenChanged(value: string): RefObject<HTMLHeadingElement | null> {
  const element = useRef<HTMLHeadingElement>(null);
  const previous = useRef(value);
  useEffect(() => {
    if (previous.current === value) return;
    previous.current = value;
    element.current?.focus();
  }, [value]);
  return element;
}

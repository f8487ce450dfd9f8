import { useEffect, useRef, type KeyboardEvent, type FocusEvent, type RefObject } from 'react';

/** What a `details` element needs to behave as a menu. */
export interface FoldingBack {
  readonly ref: RefObject<HTMLDetailsElement | null>;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(event: FocusEvent): void;
}

/**
 * Closes a `details` element by Escape, which gives the focus back to its summary, when the focus leaves it,
 * and when something else is pressed.
 */
export function useFoldingBack(): FoldingBack {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const foldBack = ({ target }: PointerEvent) => {
      if (target instanceof Node && !ref.current?.contains(target)) close(ref.current);
    };
    document.addEventListener('pointerdown', foldBack);
    return () => document.removeEventListener('pointerdown', foldBack);
  }, []);
  return {
    ref,
    onKeyDown: ({ key }) => {
      if (key !== 'Escape' || ref.current?.open !== true) return;
      close(ref.current);
      ref.current.querySelector('summary')?.focus();
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null && !ref.current?.contains(relatedTarget)) close(ref.current);
    },
  };
}

function close(details: HTMLDetailsElement | null): void {
  if (details !== null) details.open = false;
}

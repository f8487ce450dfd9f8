import type { FocusEvent, PointerEvent } from 'react';

/** Tells which region the pointer or the focus is at. @param point null: at none */
export function createPointing(point: (code: string | null) => void) {
  return {
    onPointerOver: ({ target }: PointerEvent) => point(codeAt(target)),
    onPointerLeave: () => point(null),
    onFocus: ({ target }: FocusEvent) => point(codeAt(target)),
    onBlur: () => point(null),
  };
}

/** Code of the region that an element draws; null: it draws none. */
export function codeAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-region]')?.getAttribute('data-region') ?? null;
}

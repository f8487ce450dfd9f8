import { useEffect, useState, type RefObject } from 'react';
import type { ZoomControl } from './pan-and-zoom.ts';
import { WHOLE, type View } from './view.ts';

/** What is seen of the map, and how to change it. */
export interface Zoom {
  readonly view: View;
  /** Null until script has come. */
  readonly control: ZoomControl | null;
}

/** Lets the drawing be moved and enlarged, once the script for it has been loaded. */
export function useZoom(svg: RefObject<SVGSVGElement | null>): Zoom {
  const [view, setView] = useState<View>(WHOLE);
  const [control, setControl] = useState<ZoomControl | null>(null);
  useEffect(() => {
    let isGone = false;
    let attached: ZoomControl | null = null;
    void import('./pan-and-zoom.ts').then(({ attachZoom }) => {
      if (isGone || svg.current === null) return;
      attached = attachZoom(svg.current, setView);
      setControl(attached);
    });
    return () => {
      isGone = true;
      attached?.release();
    };
  }, [svg]);
  return { view, control };
}

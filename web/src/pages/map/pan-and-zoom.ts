import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import { FRAME } from './frame.ts';
import type { View } from './view.ts';

/** Moves the map from outside, for buttons. */
export interface ZoomControl {
  enlarge(factor: number): void;
  /** Moves what is seen by parts of the frame. */
  move(right: number, down: number): void;
  /** Brings a point of the drawing into the middle. */
  show(x: number, y: number, factor?: number): void;
  showAll(): void;
  /** Lets go of the drawing. */
  release(): void;
}

/** The boundaries are not made for more. */
const MOST = 8;

/**
 * Lets a drawing be moved by dragging, by two fingers, and by the wheel with Ctrl or the command key. A wheel
 * alone and a single finger on the whole map scroll the page, as everywhere else.
 */
export function attachZoom(svg: SVGSVGElement, onView: (view: View) => void): ZoomControl {
  const { width, height } = FRAME;
  let scale = 1;
  const canBegin = (event: WheelEvent | MouseEvent | TouchEvent) => {
    if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
    if ('touches' in event) return event.touches.length > 1 || scale > 1;
    return !('button' in event && event.button !== 0) && scale > 1;
  };
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter(canBegin)
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, MOST])
    .wheelDelta(turnOf)
    .clickDistance(4)
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      scale = transform.k;
      onView({ x: transform.x, y: transform.y, k: transform.k });
    });
  const drawing = select(svg).call(behaviour).on('dblclick.zoom', null);
  return {
    enlarge: (factor) => behaviour.scaleBy(drawing, factor),
    move: (right, down) =>
      behaviour.translateBy(drawing, (-right * width) / scale, (-down * height) / scale),
    show: (x, y, factor = 1) => {
      behaviour.scaleBy(drawing, factor);
      behaviour.translateTo(drawing, x, y);
    },
    showAll: () => behaviour.transform(drawing, zoomIdentity),
    release: () => drawing.on('.zoom', null),
  };
}

/** How many times twice as large a turn of the wheel makes it; two fingers on a pad send many small ones. */
function turnOf({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === 1 ? deltaY * 30 : deltaY;
  return -pixels * (Math.abs(pixels) < 30 ? 0.012 : 0.004);
}

import { useWords } from '../../words/words.ts';
import type { Bubble } from './bubbles.ts';
import { WHOLE, type View } from './view.ts';

/**
 * Numbers above a drawing; text of the page, so that they stay readable however small the drawing is. Those that
 * stand for several places are buttons that come nearer.
 */
export function BubbleLayer({
  bubbles,
  frame,
  view = WHOLE,
  onNearer,
}: {
  readonly bubbles: readonly Bubble[];
  readonly frame: { readonly width: number; readonly height: number };
  readonly view?: View;
  readonly onNearer?: (bubble: Bubble) => void;
}) {
  const words = useWords();
  return (
    <div className="map-bubbles">
      {bubbles.map((bubble) => {
        const { x, y, count, isSpread } = bubble;
        const left = (100 * (view.x + view.k * x)) / frame.width;
        const top = (100 * (view.y + view.k * y)) / frame.height;
        if (left < 0 || left > 100 || top < 0 || top > 100) return null;
        const style = { left: `${left.toFixed(2)}%`, top: `${top.toFixed(2)}%` };
        const shown = words.number(count);
        return isSpread && onNearer !== undefined ? (
          <button
            key={`${x} ${y}`}
            type="button"
            className="map-bubble"
            style={style}
            aria-label={words.say('map.bubble.nearer', { count })}
            onClick={() => onNearer(bubble)}
          >
            {shown}
          </button>
        ) : (
          <span key={`${x} ${y}`} className="map-bubble" style={style} aria-hidden="true">
            {shown}
          </span>
        );
      })}
    </div>
  );
}

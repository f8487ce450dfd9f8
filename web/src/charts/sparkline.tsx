import { knownValues, lineThrough, placesOf, type SeriesPoint } from './scale.ts';

const WIDTH = 120;
const HEIGHT = 32;
const MARGIN = 4;

/** The course of a series at a glance. It only decorates: the figures must stand beside or behind it. */
export function Sparkline({ points }: { readonly points: readonly SeriesPoint[] }) {
  const known = knownValues(points);
  const stretches = placesOf(points, {
    left: MARGIN,
    top: MARGIN,
    width: WIDTH - 2 * MARGIN,
    height: HEIGHT - 2 * MARGIN,
    low: Math.min(...known),
    high: Math.max(...known),
  });
  const last = stretches.at(-1)?.at(-1);
  return (
    <svg className="chart-sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {stretches.map((places) => (
        <path key={places[0]?.x} className="chart-line" d={lineThrough(places)} />
      ))}
      {last === undefined ? null : <circle className="chart-dot" cx={last.x} cy={last.y} r="3" />}
    </svg>
  );
}

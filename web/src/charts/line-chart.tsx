import {
  across,
  lineThrough,
  placesOf,
  stepsOf,
  upTo,
  type Frame,
  type SeriesPoint,
} from './scale.ts';

const WIDTH = 290;
const HEIGHT = 180;
/** Room for a character of a label. */
const PER_CHARACTER = 7.5;

/**
 * A series as a line with its axes; gaps stay gaps. The figures belong into a table beside it.
 * @param name what a screen reader says in place of the drawing
 */
export function LineChart({
  points,
  name,
  format,
}: {
  readonly points: readonly SeriesPoint[];
  readonly name: string;
  readonly format: (value: number) => string;
}) {
  const steps = stepsOf(points);
  if (steps.length === 0) return null;
  const labels = steps.map((step) => format(step));
  const left = Math.max(...labels.map(({ length }) => length)) * PER_CHARACTER + 12;
  const frame: Frame = {
    left,
    top: 10,
    width: WIDTH - left - 20,
    height: HEIGHT - 40,
    low: steps[0] ?? 0,
    high: steps.at(-1) ?? 1,
  };
  const stretches = placesOf(points, frame);
  return (
    <svg className="chart-lines" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {steps.map((step, index) => (
        <g key={step}>
          <line
            className="chart-grid"
            x1={left}
            x2={WIDTH}
            y1={upTo(step, frame)}
            y2={upTo(step, frame)}
          />
          <text className="chart-text" x={left - 8} y={upTo(step, frame) + 4} textAnchor="end">
            {labels[index]}
          </text>
        </g>
      ))}
      <PointLabels points={points} frame={frame} />
      {stretches.map((places) => (
        <path key={places[0]?.x} className="chart-line" d={lineThrough(places)} />
      ))}
      {stretches.flat().map(({ x, y }) => (
        <circle key={x} className="chart-dot" cx={x} cy={y} r="3.5" />
      ))}
    </svg>
  );
}

/** As many labels below as have room, the last one always. */
function PointLabels({
  points,
  frame,
}: {
  readonly points: readonly SeriesPoint[];
  readonly frame: Frame;
}) {
  const every = Math.max(1, Math.ceil(points.length / 5));
  const last = points.length - 1;
  return points.map(({ label }, index) =>
    (last - index) % every === 0 ? (
      <text
        key={label}
        className="chart-text"
        x={across(index, points.length, frame)}
        y={HEIGHT - 8}
        textAnchor="middle"
      >
        {label}
      </text>
    ) : null,
  );
}

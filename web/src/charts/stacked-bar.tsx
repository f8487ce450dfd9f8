import { useId } from 'react';

/** A part of a whole with its words. */
export interface Part {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value in words of the language. */
  readonly text: string;
}

/** How the parts are filled, in their order: none is told apart by colour alone. */
const FILLS = ['solid', 'stripes', 'dots'] as const;

/**
 * The parts of a whole in one bar, with a legend; at most three. The figures belong into a table beside it.
 * @param name what a screen reader says in place of the drawing
 */
export function StackedBar({
  parts,
  name,
}: {
  readonly parts: readonly Part[];
  readonly name: string;
}) {
  const id = useId();
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const shown = parts.map((part, index) => ({
    ...part,
    start: parts.slice(0, index).reduce((sum, { value }) => sum + value, 0),
    fill: `url(#${id}-${FILLS[index % FILLS.length] ?? 'solid'})`,
  }));
  return (
    <div className="chart-stack" role="img" aria-label={name}>
      <svg className="chart-stack-bar" aria-hidden="true">
        <Patterns id={id} />
        {shown
          .filter(({ value }) => value > 0)
          .map(({ key, start, value, fill }) => (
            <rect
              key={key}
              className="chart-stack-part"
              x={`${(100 * start) / whole}%`}
              width={`${(100 * value) / whole}%`}
              height="100%"
              fill={fill}
            />
          ))}
      </svg>
      <div className="chart-legend">
        {shown.map(({ key, label, text, fill }) => (
          <span key={key} className="chart-legend-item">
            <svg className="chart-swatch" viewBox="0 0 16 16" aria-hidden="true">
              <rect className="chart-stack-part" width="16" height="16" fill={fill} />
            </svg>
            {label}: <b>{text}</b>
          </span>
        ))}
      </div>
    </div>
  );
}

function Patterns({ id }: { readonly id: string }) {
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}-solid`} {...size}>
        <rect className="chart-fill-solid" width="8" height="8" />
      </pattern>
      <pattern id={`${id}-stripes`} {...size} patternTransform="rotate(45)">
        <rect className="chart-fill-ground" width="8" height="8" />
        <rect className="chart-fill-solid" width="3" height="8" />
      </pattern>
      <pattern id={`${id}-dots`} {...size}>
        <rect className="chart-fill-ground" width="8" height="8" />
        <circle className="chart-fill-solid" cx="4" cy="4" r="1.4" />
      </pattern>
    </defs>
  );
}

/** A bar with its words. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value in words of the language. */
  readonly text: string;
  /** Whether it stands out, for example as the total of the others. */
  readonly isMain?: boolean;
}

/**
 * Values as horizontal bars from nought. The labels are text, so that they wrap and grow with the page;
 * the figures belong into a table beside it.
 * @param name what a screen reader says in place of the drawing
 */
export function BarChart({
  bars,
  highest,
  name,
}: {
  readonly bars: readonly Bar[];
  readonly highest: number;
  readonly name: string;
}) {
  return (
    <div className="chart-bars" role="img" aria-label={name}>
      {bars.map(({ key, label, value, text, isMain = false }) => (
        <div key={key} className={isMain ? 'chart-bar chart-bar-main' : 'chart-bar'}>
          <span className="chart-bar-label">{label}</span>
          <svg className="chart-bar-track" aria-hidden="true">
            <rect className="chart-bar-whole" width="100%" height="100%" rx="3" />
            <rect
              className="chart-bar-part"
              width={percent(value / highest)}
              height="100%"
              rx="3"
            />
          </svg>
          <span className="chart-bar-value">{text}</span>
        </div>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 1_000) / 10}%`;
}

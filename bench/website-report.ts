/** What was measured of a page; times in milliseconds, sizes in compressed bytes. */
export interface RouteFigures {
  readonly route: string;
  /** What axe calls serious or critical, light and dark. */
  readonly issues: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly largestPaint: number;
  /** The same page when its scripts do not come: what it could be at best. */
  readonly withoutScript: number;
  readonly onSlowLine: number;
  /** The largest sum of any load. */
  readonly layoutShift: number;
}

const COLUMNS = [
  'page',
  'axe: serious or critical',
  'script, kB',
  'everything, kB',
  'largest paint, ms',
  'of that without script',
  'largest paint, slow line, ms',
  'layout shift',
];

/** The page docs/website-audit.md. */
export function auditTable(figures: readonly RouteFigures[]): string {
  const rows = figures.map((one) => [
    one.route,
    `${one.issues}`,
    kilobytes(one.scriptBytes),
    kilobytes(one.allBytes),
    one.largestPaint.toFixed(0),
    (one.largestPaint / one.withoutScript).toFixed(2),
    one.onSlowLine.toFixed(0),
    one.layoutShift.toFixed(3),
  ]);
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `${INTRODUCTION}\n${lines.join('\n')}\n`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const INTRODUCTION = `# What the pages of the website cost

Written by \`npm run bench:web -- --report\`: each page of the seeded site in Chromium, with nothing kept from before. Script and everything are what comes over the line, compressed. Largest paint is the median of the rounds; the ratio compares it with the same page in the same run when no script comes. The slow line is the one that Lighthouse measures telephones with: 1.6 Mbit/s, 150 ms of delay, a quarter of the processor. Layout shift is the largest of all rounds.

The limits are 180 kB of script for the first load of the list, a largest paint within 1,500 ms, a layout shift below 0.05, and nothing that axe calls serious or critical. \`npm run test:web\` asserts all of them but the times, which depend on the machine.
`;

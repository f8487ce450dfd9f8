import type { Point } from './plane.ts';

/**
 * A line as the data of an SVG path on whole units, relative to its first point; points that fall
 * together are written once. @param isClosed whether it is the edge of an area
 */
export function writeLine(points: readonly Point[], isClosed: boolean): string {
  const steps: string[] = [];
  const [first, ...rest] = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  if (first === undefined) return '';
  let [x, y] = first;
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(pair(nextX - x, nextY - y));
    [x, y] = [nextX, nextY];
  }
  const isTooSmall = steps.length < (isClosed ? 3 : 1);
  return isTooSmall ? '' : `M${pair(...first)}l${joined(steps)}${isClosed ? 'z' : ''}`;
}

/** A disc, for what is too small to be seen. */
export function writeDisc([x, y]: Point, radius: number): string {
  const across = 2 * radius;
  const arc = (width: number) => `a${radius} ${radius} 0 1 0 ${width} 0`;
  return `M${pair(Math.round(x) - radius, Math.round(y))}${arc(across)}${arc(-across)}z`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function joined(steps: readonly string[]): string {
  return steps.reduce((line, step) => (step.startsWith('-') ? line + step : `${line} ${step}`));
}

/** A value at a place of a series; null: it is not known. */
export interface SeriesPoint {
  readonly label: string;
  readonly value: number | null;
}

/** A place in a drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The box that a series is drawn into, and the values at its lower and upper edge. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
}

/** Round numbers from at most the lowest to at least the highest value, about as many as wished. */
function roundSteps(low: number, high: number, wished = 4): readonly number[] {
  const span = high === low ? Math.abs(high) || 1 : high - low;
  const power = 10 ** Math.floor(Math.log10(span / wished));
  const size = power * ([1, 2, 2.5, 5].find((step) => span / (step * power) <= wished) ?? 10);
  const first = Math.floor(low / size);
  const last = Math.max(Math.ceil(high / size), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * size);
}

/** The steps of the axis of a series; none when nothing is known. */
export function stepsOf(points: readonly SeriesPoint[]): readonly number[] {
  const known = knownValues(points);
  return known.length === 0 ? [] : roundSteps(Math.min(...known), Math.max(...known));
}

/** Where the known values of a series lie: one list for each stretch without a gap. */
export function placesOf(points: readonly SeriesPoint[], frame: Frame): readonly Place[][] {
  const stretches: Place[][] = [];
  let isGap = true;
  points.forEach(({ value }, index) => {
    if (value === null) {
      isGap = true;
      return;
    }
    if (isGap) stretches.push([]);
    isGap = false;
    stretches.at(-1)?.push({ x: across(index, points.length, frame), y: upTo(value, frame) });
  });
  return stretches;
}

/** The horizontal place of an item of a series. */
export function across(index: number, count: number, { left, width }: Frame): number {
  return round(left + (count < 2 ? width / 2 : (width * index) / (count - 1)));
}

/** The vertical place of a value. */
export function upTo(value: number, { top, height, low, high }: Frame): number {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  return round(top + height * (1 - share));
}

/** A line through places as the `d` of an SVG path. */
export function lineThrough(places: readonly Place[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The known values of a series. */
export function knownValues(points: readonly SeriesPoint[]): readonly number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

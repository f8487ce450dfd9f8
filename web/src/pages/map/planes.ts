import { INSET } from './frame.ts';
import { cornersOf, middleOf, type OutermostPlace } from './outermost.ts';
import { boxAround, projectAround, projectEurope, type Point } from './plane.ts';

type Project = (place: Point) => Point;

const planes = new Map<OutermostPlace | 'europe', Project>();

/** The projection of a drawing: the map's own, or one that fills the box of an outermost region. */
export function planeOf(place: OutermostPlace | 'europe'): Project {
  const plane = planes.get(place) ?? (place === 'europe' ? projectEurope() : fill(place));
  planes.set(place, plane);
  return plane;
}

function fill(place: OutermostPlace): Project {
  const project = projectAround(middleOf(place));
  const { left, top, right, bottom } = boxAround(cornersOf(place).map(project));
  const { width, height, margin } = INSET;
  const scale = Math.min(
    (width - 2 * margin) / (right - left),
    (height - 2 * margin) / (bottom - top),
  );
  return (point) => {
    const [x, y] = project(point);
    return [
      width / 2 + (x - (left + right) / 2) * scale,
      height / 2 + (y - (top + bottom) / 2) * scale,
    ];
  };
}

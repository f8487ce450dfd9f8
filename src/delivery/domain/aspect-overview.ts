/** What an overview gathers across practices: the texts of an aspect, or the answers to a criterion. */
export type OverviewSubject =
  | {
      readonly kind: 'ASPECT';
      /** As the column `aspects` writes it, upper case. */
      readonly code: string;
      /** A practice is listed when its reading has a text at one of these. */
      readonly paths: readonly string[];
    }
  | {
      readonly kind: 'CRITERION';
      /** As the column `criteria` writes it, upper case. */
      readonly code: string;
    };

/** A side of an aspect. */
export type AspectSide = 'INSPIRING' | 'ROOM_FOR_IMPROVEMENT';

/** The last part of the path of each side. */
const PATH_OF_SIDE: Readonly<Record<AspectSide, string>> = {
  INSPIRING: 'inspiringElements',
  ROOM_FOR_IMPROVEMENT: 'roomForImprovement',
};

/** Where the text of a side of an aspect lies. @param aspect upper case */
export function pathOfSide(aspect: string, side: AspectSide): string {
  return `aspects.${aspect.toLowerCase()}.${PATH_OF_SIDE[side]}`;
}

/** The texts of an aspect; both sides when none is named. */
export function aspectSubject(aspect: string, side: AspectSide | null): OverviewSubject {
  const sides: readonly AspectSide[] =
    side === null ? ['INSPIRING', 'ROOM_FOR_IMPROVEMENT'] : [side];
  return { kind: 'ASPECT', code: aspect, paths: sides.map((one) => pathOfSide(aspect, one)) };
}

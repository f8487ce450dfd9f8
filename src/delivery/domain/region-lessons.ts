import type { RegionFacts, RegionScore } from './region-facts.ts';
import type { Comparison } from './region-likeness.ts';
import {
  SUBJECTS_OF_DIMENSIONS,
  weakDimensions,
  type DimensionSubject,
  type WeakDimension,
} from './region-weak-areas.ts';

/** A practice of another region, as far as it matters here. */
export interface Candidate {
  readonly practiceId: string;
  /** Codes; never the region that asks. */
  readonly regions: readonly string[];
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
  /** Best rating in the criteria matrix, 0–4; null: nothing was rated. */
  readonly bestRating: number | null;
  readonly isSustainabilityAssessed: boolean;
  readonly publishedAt: Date;
}

/** Why a region can learn from a practice. */
export type LessonReason =
  | { readonly kind: 'SIMILAR_REGION'; readonly points: number; readonly comparison: Comparison }
  | { readonly kind: 'REGION_NOT_COMPARABLE'; readonly points: number }
  | { readonly kind: 'WEAK_DIMENSION'; readonly points: number; readonly weak: WeakDimension }
  | { readonly kind: 'NO_OWN_PRACTICE'; readonly points: number; readonly policyArea: string }
  | {
      readonly kind: 'HIGHER_SCORE';
      readonly points: number;
      readonly dimension: string;
      readonly own: RegionScore;
      readonly other: RegionScore;
    }
  | { readonly kind: 'STRONG_RATING'; readonly points: number; readonly rating: number }
  | { readonly kind: 'SUSTAINABILITY_ASSESSED'; readonly points: number };

/** A practice with its place in the order and the reasons for it. */
export interface Lesson {
  readonly practiceId: string;
  /** The region of the practice that is most like the one that asks. */
  readonly region: string;
  /** Sum of the points of the reasons. */
  readonly points: number;
  readonly because: readonly LessonReason[];
}

/** What is known when lessons are looked for. */
export interface LessonSources {
  readonly own: RegionFacts;
  /** Others with their scores, by code. */
  readonly others: ReadonlyMap<string, RegionFacts>;
  /** Regions that can be compared, by code. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Policy areas in which the region has no published practice. */
  readonly emptyAreas: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
}

/** The lessons in order. */
export interface Lessons {
  readonly weak: readonly WeakDimension[];
  readonly lessons: readonly Lesson[];
  /** No practice answers a weak dimension or an empty area, so all of them were ranked. */
  readonly isUnfocused: boolean;
}

/** Points of an equal region; a region of the usual distance gets half of it. */
const LIKENESS_POINTS = 3;
/** Points for a dimension with the score 0; 100 would give none. */
const WEAKNESS_POINTS = 3;
/** A gap at home counts once, however many of the practice's areas are empty there. */
const EMPTY_AREA_POINTS = 2;
/** Points for 100 against 0. */
const HIGHER_SCORE_POINTS = 2;
const STRONG_RATING_POINTS: Readonly<Record<number, number>> = { 3: 0.5, 4: 1 };
const SUSTAINABILITY_POINTS = 0.5;

/**
 * Ranks the practices of other regions by what a region can learn from them: in its weak dimensions
 * and in areas where it has nothing of its own. Points are added: `docs/regions-like-mine.md` has the
 * table. Ties go to the newer practice. What is not known gives no points, for or against.
 */
export function lessonsFor(sources: LessonSources): Lessons {
  const weak = weakDimensions(sources.own);
  const focused = sources.candidates.filter(
    (candidate) =>
      weak.some(({ subject }) => isAbout(candidate, subject)) ||
      candidate.policyAreas.some((area) => sources.emptyAreas.has(area)),
  );
  const isUnfocused = focused.length === 0;
  const ranked = (isUnfocused ? sources.candidates : focused)
    .map((candidate) => ({ candidate, lesson: lessonOf(candidate, weak, sources) }))
    .toSorted(
      (left, right) =>
        right.lesson.points - left.lesson.points ||
        right.candidate.publishedAt.getTime() - left.candidate.publishedAt.getTime() ||
        (left.candidate.practiceId < right.candidate.practiceId ? -1 : 1),
    );
  return { weak, lessons: ranked.map(({ lesson }) => lesson), isUnfocused };
}

function lessonOf(
  candidate: Candidate,
  weak: readonly WeakDimension[],
  sources: LessonSources,
): Lesson {
  const region = nearest(candidate.regions, sources.comparisons);
  const because = [
    likeness(sources.comparisons.get(region)),
    ...weaknesses(candidate, weak),
    ...emptyAreas(candidate, sources.emptyAreas),
    ...higherScore(candidate, sources.own, sources.others.get(region)),
    ...quality(candidate),
  ];
  const points = because.reduce((total, reason) => total + reason.points, 0);
  return { practiceId: candidate.practiceId, region, points, because };
}

function nearest(regions: readonly string[], comparisons: ReadonlyMap<string, Comparison>): string {
  const distance = (code: string) => comparisons.get(code)?.rankingDistance ?? Infinity;
  return regions.reduce((best, code) => (distance(code) < distance(best) ? code : best));
}

function likeness(comparison: Comparison | undefined): LessonReason {
  if (comparison === undefined) return { kind: 'REGION_NOT_COMPARABLE', points: 0 };
  const points = LIKENESS_POINTS / (1 + comparison.rankingDistance ** 2);
  return { kind: 'SIMILAR_REGION', points, comparison };
}

/** Every weak dimension is a reason, but the weakest alone gives points. */
function weaknesses(candidate: Candidate, weak: readonly WeakDimension[]): readonly LessonReason[] {
  return weak
    .filter(({ subject }) => isAbout(candidate, subject))
    .map((dimension, index) => ({
      kind: 'WEAK_DIMENSION',
      points: index === 0 ? WEAKNESS_POINTS * (1 - dimension.score / 100) : 0,
      weak: dimension,
    }));
}

function emptyAreas(
  { policyAreas }: Candidate,
  empty: ReadonlySet<string>,
): readonly LessonReason[] {
  return policyAreas
    .filter((area) => empty.has(area))
    .map((policyArea, index) => ({
      kind: 'NO_OWN_PRACTICE',
      points: index === 0 ? EMPTY_AREA_POINTS : 0,
      policyArea,
    }));
}

/** The subject in which the other region is furthest ahead; the overall score where no subject is known. */
function higherScore(
  candidate: Candidate,
  own: RegionFacts,
  other: RegionFacts | undefined,
): readonly LessonReason[] {
  const leads = (dimension: string) => {
    const [mine, theirs] = [own.scores[dimension], other?.scores[dimension]];
    if (mine === undefined || theirs === undefined) return [];
    return [{ dimension, own: mine, other: theirs, lead: theirs.score - mine.score }];
  };
  const subjects = SUBJECTS_OF_DIMENSIONS.filter((subject) => isAbout(candidate, subject));
  const known = subjects.flatMap(({ dimension }) => leads(dimension));
  const [best] = (known.length > 0 ? known : leads('overall')).toSorted(
    (left, right) => right.lead - left.lead,
  );
  if (best === undefined || best.lead <= 0) return [];
  const { lead, ...scores } = best;
  return [{ kind: 'HIGHER_SCORE', points: (HIGHER_SCORE_POINTS * lead) / 100, ...scores }];
}

function quality({ bestRating, isSustainabilityAssessed }: Candidate): readonly LessonReason[] {
  const points = bestRating === null ? undefined : STRONG_RATING_POINTS[bestRating];
  return [
    ...(bestRating === null || points === undefined
      ? []
      : [{ kind: 'STRONG_RATING', points, rating: bestRating } as const]),
    ...(isSustainabilityAssessed
      ? [{ kind: 'SUSTAINABILITY_ASSESSED', points: SUSTAINABILITY_POINTS } as const]
      : []),
  ];
}

function isAbout({ policyAreas, targetGroups }: Candidate, subject: DimensionSubject): boolean {
  return (
    subject.policyAreas.some((area) => policyAreas.includes(area)) ||
    subject.targetGroups.some((group) => targetGroups.includes(group))
  );
}

import type { Translator } from '../../platform/i18n/translator.ts';
import type { Lesson, LessonReason } from '../domain/region-lessons.ts';
import type { RegionScore } from '../domain/region-facts.ts';
import type { WeakDimension } from '../domain/region-weak-areas.ts';
import { nameOfDimension } from './mipex-dimension.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { numberText, yearText } from './region-figures.ts';
import type { ComparableRegions } from './region-facts.loader.ts';
import {
  LessonReasonKind,
  type LessonReasonType,
  type LessonType,
  type WeakDimensionType,
} from './region-lessons.type.ts';
import { nameOfRegion, rounded } from './region-likeness.presenter.ts';
import { presentRegionRow } from './region.presenter.ts';
import { presentTerm } from './term.presenter.ts';

/** What lessons are worded with. */
export interface LessonWords {
  /** Code of the region that asks. */
  readonly code: string;
  readonly regions: ComparableRegions;
  /** Names of the policy areas by code. */
  readonly areas: ReadonlyMap<string, string>;
  /** Speaks the reader's language. */
  readonly translator: Translator;
  readonly locale: string;
}

/** Presents a lesson with its practice. */
export function presentLesson(
  lesson: Lesson,
  practice: PracticeSource,
  words: LessonWords,
): LessonType {
  const similar = lesson.because.find((reason) => reason.kind === 'SIMILAR_REGION');
  return {
    practice,
    region: presentRegionRow(words.regions.rows.get(lesson.region)!),
    distance: similar === undefined ? null : rounded(similar.comparison.distance),
    points: rounded(lesson.points),
    because: lesson.because.map((reason) => presentReason(reason, lesson.region, words)),
  };
}

/** Presents a dimension in which the region is weak. */
export function presentWeakDimension(
  { subject, score, year, source }: WeakDimension,
  { areas, translator, locale }: LessonWords,
): WeakDimensionType {
  const { dimension, policyAreas, targetGroups } = subject;
  return {
    dimension,
    label: nameOfDimension(translator, dimension),
    score,
    year,
    source,
    subjects: [
      ...policyAreas.map((code) =>
        presentTerm({ taxonomy: 'POLICY_AREA', code, locale }, areas.get(code) ?? null),
      ),
      ...targetGroups.map((code) => presentTerm({ taxonomy: 'TARGET_GROUP', code, locale }, null)),
    ],
  };
}

const NOTHING_MORE = {
  dimension: null,
  value: null,
  otherValue: null,
  source: null,
  policyArea: null,
} as const;

function presentReason(
  reason: LessonReason,
  otherCode: string,
  words: LessonWords,
): LessonReasonType {
  const { params, ...more } = detailsOf(reason, words);
  const names = {
    region: nameOfRegion(words.regions, words.code),
    other: nameOfRegion(words.regions, otherCode),
  };
  return {
    ...NOTHING_MORE,
    ...more,
    kind: LessonReasonKind[reason.kind],
    points: rounded(reason.points),
    text: words.translator.say(`lesson.${reason.kind}`, { ...names, ...params }),
  };
}

type Details = Partial<LessonReasonType> & { readonly params: Record<string, string | number> };

function detailsOf(reason: LessonReason, words: LessonWords): Details {
  const { translator, locale, regions, areas } = words;
  switch (reason.kind) {
    case 'SIMILAR_REGION': {
      const { distance, shared } = reason.comparison;
      const total = regions.components.length;
      const params = { distance: numberText(distance, locale, 2), shared: shared.length, total };
      return { params };
    }
    case 'WEAK_DIMENSION': {
      const { score, subject } = reason.weak;
      const { dimension } = subject;
      const source = sourceText(reason.weak);
      const params = { score, source, dimension: nameOfDimension(translator, dimension) };
      return { params, dimension, value: score, source };
    }
    case 'NO_OWN_PRACTICE': {
      const { policyArea: code } = reason;
      const area = areas.get(code) ?? code;
      const policyArea = presentTerm({ taxonomy: 'POLICY_AREA', code, locale }, area);
      return { params: { area }, policyArea };
    }
    case 'HIGHER_SCORE': {
      const { dimension, own, other } = reason;
      const source = [...new Set([sourceText(other), sourceText(own)])].join('; ');
      const label = nameOfDimension(translator, dimension);
      const scores = { score: own.score, otherScore: other.score };
      const params = { ...scores, source, dimension: label };
      return { params, dimension, value: own.score, otherValue: other.score, source };
    }
    case 'STRONG_RATING':
      return { params: { rating: reason.rating }, value: reason.rating };
    case 'REGION_NOT_COMPARABLE':
    case 'SUSTAINABILITY_ASSESSED':
      return { params: {} };
  }
}

function sourceText({ source, year }: RegionScore): string {
  return yearText(source, year === null ? null : String(year));
}

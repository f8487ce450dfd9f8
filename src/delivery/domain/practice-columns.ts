import { plainOf } from '../../kernel/rich-text.ts';
import type { PracticeRowDocument } from './practice-row.ts';
import { practiceStatus, type PracticeStatus } from './practice-status.ts';
import { searchText, type SearchText } from './search-text.ts';

/** What the columns need and the document does not say. */
export interface RowExtras {
  /** ISO 3166-1 codes of the countries of the regions, the primary one first. */
  readonly countries: readonly string[];
  /** Where the primary region lies (WGS 84, degrees). */
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * The columns of a row of `delivery.practice` beside `document` and `document_sha256`.
 *
 * What is an enum of the API is written as the enum says it (upper case); policy areas, target groups
 * and regions are written as their codes.
 */
export interface PracticeColumns extends RowExtras {
  readonly practiceId: string;
  readonly locale: string;
  readonly slug: string;
  readonly contentLocale: string;
  readonly sourceLocale: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  readonly title: string;
  readonly regions: readonly string[];
  readonly authorityRole: string;
  readonly authorityMode: 'DIRECT' | 'INDIRECT';
  readonly policyAreas: readonly string[];
  readonly targetGroups: readonly string[];
  /** Aspects that were assessed. */
  readonly aspects: readonly string[];
  /** Criteria of the matrix with at least one rated answer. */
  readonly criteria: readonly string[];
  /** The best rating in the criteria matrix, 0–4; null: nothing was rated. */
  readonly bestRating: number | null;
  readonly status: PracticeStatus;
  /** Null: unknown. */
  readonly outcome: string | null;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  /** Locales of the live editions. */
  readonly languages: readonly string[];
  /** Becomes the search row (`delivery.practice_search`). */
  readonly searchText: SearchText;
}

/** Derives the columns of a row, by which practices are found, from its document. */
export function practiceColumns(document: PracticeRowDocument, extras: RowExtras): PracticeColumns {
  const { facts, texts } = document;
  const rated = facts.matrix.answers.filter(({ state }) => state === 'RATED');
  const ratings = rated.flatMap(({ rating }) => (rating === null ? [] : [rating]));
  const assessed = facts.aspects.filter(({ state }) => state === 'ASSESSED');
  return {
    practiceId: document.practiceId,
    locale: document.locale,
    slug: document.slug,
    contentLocale: document.contentLocale,
    sourceLocale: document.sourceLocale,
    number: document.number,
    publishedAt: document.publishedAt,
    title: plainOf(texts['title']?.value ?? ''),
    countries: unique(extras.countries),
    longitude: extras.longitude,
    latitude: extras.latitude,
    regions: unique(facts.regions),
    authorityRole: facts.authorityRole.toUpperCase(),
    authorityMode: facts.authorityMode,
    policyAreas: unique(facts.policyAreas),
    targetGroups: unique(facts.targetGroups),
    aspects: unique(assessed.map(({ aspect }) => aspect.toUpperCase())),
    criteria: unique(rated.map(({ criterion }) => criterion.toUpperCase())),
    bestRating: ratings.length === 0 ? null : Math.max(...ratings),
    status: practiceStatus(facts.period),
    outcome: facts.outcome?.toUpperCase() ?? null,
    periodStart: facts.period.start,
    periodEnd: facts.period.end,
    languages: document.alternates.map(({ locale }) => locale),
    searchText: searchText(document, extras.countries),
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

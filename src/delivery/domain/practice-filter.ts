import type { BoundingBox, Circle } from './map-geometry.ts';
import type { PracticeStatus } from './practice-status.ts';

/**
 * What practices are found by. A list means any of its values, null (or an empty list) does not filter;
 * several fields must all be met. Values are written as in {@link PracticeColumns}.
 */
export interface PracticeFilter {
  readonly countries: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly authorityRoles: readonly string[] | null;
  readonly authorityModes: readonly string[] | null;
  /** A wider term finds the practices of its narrower ones; so it does in `targetGroups`. */
  readonly policyAreas: readonly string[] | null;
  readonly targetGroups: readonly string[] | null;
  readonly aspects: readonly string[] | null;
  readonly criteria: readonly string[] | null;
  /** The best rating in the criteria matrix is at least this, 0–4. */
  readonly minRating: number | null;
  readonly statuses: readonly PracticeStatus[] | null;
  /** `UNKNOWN` finds practices without a stated outcome. */
  readonly outcomes: readonly string[] | null;
  /** Practices that ran in some month between these two. */
  readonly period: MonthRange | null;
  /** Practices with a live edition of their own in one of these locales. */
  readonly languages: readonly string[] | null;
  /** The primary region lies in this part of the map. */
  readonly bbox: BoundingBox | null;
  /** The primary region lies in this circle. */
  readonly near: Circle | null;
}

/** Months or years, `YYYY-MM` or `YYYY`, both included; null: open. */
export interface MonthRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Finds everything. */
export const NO_FILTER: PracticeFilter = {
  countries: null,
  regions: null,
  authorityRoles: null,
  authorityModes: null,
  policyAreas: null,
  targetGroups: null,
  aspects: null,
  criteria: null,
  minRating: null,
  statuses: null,
  outcomes: null,
  period: null,
  languages: null,
  bbox: null,
  near: null,
};

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/u;

/** Tells whether both ends are months or years, and in this order. */
export function isMonthRange({ from, to }: MonthRange): boolean {
  if ([from, to].some((end) => end !== null && !MONTH.test(end))) return false;
  return from === null || to === null || firstMonth(from) <= lastMonth(to);
}

/**
 * The number of a month since the year 0, so that months can be compared.
 * @param text `YYYY-MM`
 */
export function monthNumber(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The first month of a year or month. */
export function firstMonth(text: string): string {
  return text.length === 4 ? `${text}-01` : text;
}

/** The last month of a year or month. */
export function lastMonth(text: string): string {
  return text.length === 4 ? `${text}-12` : text;
}

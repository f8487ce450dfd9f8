import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { PracticeRowDocument } from '../domain/practice-row.ts';

/** What practices can be collected by. */
export type ChangeGroup = 'POLICY_AREA' | 'COUNTRY' | 'LANGUAGE';

/** Which changes are asked for; null: not restricted. */
export interface ChangeFilter {
  /** Changed at this time or later. */
  readonly from: string | null;
  /** Changed before this time. */
  readonly before: string | null;
  readonly group: ChangeGroup | null;
  /** Only with a group; null: any value of it. */
  readonly value: string | null;
}

/** A place in the list of changes: the last one that was seen. */
export interface ChangePlace {
  /** ISO 8601, UTC, microseconds. */
  readonly changedAt: string;
  readonly ordinal: number;
}

/** A practice that is or was published, with the time when that last changed. */
export interface ChangeRow extends ChangePlace {
  readonly practiceId: string;
  /** Null: it is published. */
  readonly removedBecause: 'ARCHIVED' | 'WITHDRAWN' | null;
  readonly countries: readonly string[];
  readonly policyAreas: readonly string[];
  /** Locales of the editions that can be read. */
  readonly languages: readonly string[];
}

/** A published edition of its own. */
export interface ChangedEdition {
  readonly locale: string;
  readonly slug: string;
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Without rich texts. */
  readonly card: PracticeRowDocument;
}

/** A change with what is published; no editions when the practice is gone. */
export interface ChangedPractice extends ChangeRow {
  readonly editions: readonly ChangedEdition[];
}

const COLUMNS = `
  f.practice_id AS "practiceId", f.ordinal, f.removed_because AS "removedBecause", f.countries,
  to_char(f.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "changedAt",
  f.policy_areas AS "policyAreas",
  ARRAY(SELECT own.locale FROM unnest(f.row_locales, f.row_content_locales) AS own (locale, content)
    WHERE own.locale = own.content ORDER BY own.locale) AS languages`;

const EDITIONS = `
  coalesce((
    SELECT json_agg(json_build_object('locale', p.locale, 'slug', p.slug, 'number', p.number,
      'publishedAt', to_char(p.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'card', p.card) ORDER BY p.locale)
    FROM delivery.practice p
    WHERE p.practice_id = f.practice_id AND p.locale = ANY (f.languages)
      AND p.content_locale = p.locale), '[]') AS editions`;

const MEMBERS = `
  CASE $3::text WHEN 'POLICY_AREA' THEN f.policy_areas WHEN 'COUNTRY' THEN f.countries
    WHEN 'LANGUAGE' THEN f.languages END`;

/** What is gone belongs to every group: whoever collects a part must learn of it. */
const CONDITIONS = `
  ($1::timestamptz IS NULL OR f.changed_at >= $1)
  AND ($2::timestamptz IS NULL OR f.changed_at < $2)
  AND ($3::text IS NULL OR f.removed_because IS NOT NULL
    OR CASE WHEN $4::text IS NULL THEN cardinality(${MEMBERS}) > 0 ELSE $4 = ANY (${MEMBERS}) END)`;

const PAGE_AFTER = `
  ($5::timestamptz IS NULL OR (f.changed_at, f.ordinal) > ($5, $6::integer))
  ORDER BY f.changed_at, f.ordinal LIMIT $7::integer`;

const LIST = `
  SELECT ${COLUMNS} FROM delivery.practice_facet f WHERE ${CONDITIONS} AND ${PAGE_AFTER}`;
const LIST_WITH_EDITIONS = `
  SELECT ${COLUMNS}, ${EDITIONS} FROM delivery.practice_facet f
  WHERE ${CONDITIONS} AND ${PAGE_AFTER}`;

/** A part of the list of changes. */
export interface ChangePage {
  readonly filter: ChangeFilter;
  /** Null: from the beginning. */
  readonly after: ChangePlace | null;
  readonly size: number;
}

/** Changes in the order in which they happened, one for each practice ever published. */
export function listChanges(reader: PublicReader, page: ChangePage): Promise<readonly ChangeRow[]> {
  return reader.query<ChangeRow>('changes', LIST, pageParameters(page));
}

/** The same, with the words of every edition. */
export function listChangedPractices(
  reader: PublicReader,
  page: ChangePage,
): Promise<readonly ChangedPractice[]> {
  const parameters = pageParameters(page);
  return reader.query<ChangedPractice>('changes_with_editions', LIST_WITH_EDITIONS, parameters);
}

function pageParameters({ filter, after, size }: ChangePage): readonly unknown[] {
  return [...filterParameters(filter), after?.changedAt ?? null, after?.ordinal ?? null, size];
}

function filterParameters({ from, before, group, value }: ChangeFilter): readonly unknown[] {
  return [from, before, group, value];
}

const COUNT = `
  SELECT count(*)::integer AS count FROM delivery.practice_facet f WHERE ${CONDITIONS}`;

/** Counts the changes of a filter. */
export async function countChanges(reader: PublicReader, filter: ChangeFilter): Promise<number> {
  const parameters = filterParameters(filter);
  const [row] = await reader.query<{ count: number }>('changes_count', COUNT, parameters);
  return row?.count ?? 0;
}

const ONE = `
  SELECT ${COLUMNS}, ${EDITIONS} FROM delivery.practice_facet f WHERE f.practice_id = $1::uuid`;

/** Finds one practice that is or was published; null: it never was. */
export async function findChangedPractice(
  reader: PublicReader,
  practiceId: string,
): Promise<ChangedPractice | null> {
  const [row] = await reader.query<ChangedPractice>('changed_practice', ONE, [practiceId]);
  return row ?? null;
}

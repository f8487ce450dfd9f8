import {
  InvalidPageError,
  makePage,
  readPage,
  type Page,
  type PageArguments,
  type PageRequest,
} from '../../kernel/page.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { TRANSLATION_STAGES } from '../domain/practice-policy.ts';
import {
  EDITION_WORK,
  editionWorkOf,
  type EditionWork,
  type EditionWorkRow,
} from './edition-work.ts';
import { instantKeys, readingDirection } from './instant-keyset.ts';

const ORDER = 'translation-queue';

const DIRECTIONS = {
  ASCENDING: { COMPARE: '>', SORT: 'p.stage_entered_at, p.id, l.code' },
  DESCENDING: { COMPARE: '<', SORT: 'p.stage_entered_at DESC, p.id DESC, l.code DESC' },
};

/** Practices `p` at the stages $2, with each locale `l.code` of $1 into which they can be translated. */
const TRANSLATABLE = `
  cms.practice p JOIN unnest($1::text[]) AS l (code) ON l.code <> p.source_locale
  WHERE coalesce(p.revision_stage, p.stage) = ANY($2)`;

const HAS_WORK = '(work.missing IS NOT NULL OR work.outdated IS NOT NULL)';

/**
 * A page of the editions that need a translator: texts are missing or outdated while the practice is
 * at a stage that can be translated. What has waited longest comes first. One statement.
 * @param locales in which to look for work; see `visibleLocales`
 * @throws InvalidPageError
 */
export async function pageTranslationQueue(
  reader: Reader,
  locales: readonly string[],
  page: PageArguments,
): Promise<Page<EditionWork>> {
  const request = readPage(page, ORDER);
  const { microseconds, id } = instantKeys(request.keys);
  const directionSql = DIRECTIONS[readingDirection('ASCENDING', request)];
  // In order first: then no more editions are looked at than are needed to fill the page.
  const rows = await reader.query<EditionWorkRow & { readonly at: string }>(
    `WITH ordered AS MATERIALIZED (
       SELECT p.id, p.source_locale, p.stage_entered_at, l.code FROM ${TRANSLATABLE}
         AND ($3::bigint IS NULL OR (p.stage_entered_at, p.id, l.code) ${directionSql.COMPARE}
           (timestamptz 'epoch' + $3::bigint * interval '1 microsecond', $4::uuid, $5::text))
       ORDER BY ${directionSql.SORT}
     )
     SELECT p.id AS practice_id, l.code AS locale, work.*,
       (extract(epoch FROM p.stage_entered_at) * 1000000)::bigint::text AS at
     FROM ordered p CROSS JOIN LATERAL (SELECT p.code) AS l ${EDITION_WORK}
     WHERE ${HAS_WORK} ORDER BY ${directionSql.SORT} LIMIT $6`,
    [locales, TRANSLATION_STAGES, microseconds, id, localeKey(request), request.size + 1],
  );
  const read = makePage(rows, request, ORDER, (row) => [row.at, row.practice_id, row.locale]);
  return {
    ...read,
    edges: read.edges.map(({ cursor, node }) => ({ cursor, node: editionWorkOf(node) })),
  };
}

/** How many editions need a translator. */
export async function countTranslationQueue(
  reader: Reader,
  locales: readonly string[],
): Promise<number> {
  const [row] = await reader.query<{ count: number }>(
    `SELECT count(*)::int AS count
     FROM (SELECT p.id, p.source_locale, l.code FROM ${TRANSLATABLE}) AS p
     CROSS JOIN LATERAL (SELECT p.code) AS l ${EDITION_WORK} WHERE ${HAS_WORK}`,
    [locales, TRANSLATION_STAGES],
  );
  return row!.count;
}

function localeKey({ keys }: PageRequest): string | null {
  if (keys === null) return null;
  const locale = keys[2];
  if (typeof locale !== 'string' || !/^[A-Za-z0-9-]{2,20}$/u.test(locale)) {
    throw new InvalidPageError('PAGE_CURSOR');
  }
  return locale;
}

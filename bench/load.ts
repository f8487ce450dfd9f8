import 'reflect-metadata';
import { join } from 'node:path';
import pg from 'pg';
import { openConnections } from '../src/app/connections.ts';
import { modules } from '../src/app/modules.ts';
import { projectFolder } from '../src/platform/project-folder.ts';
import { loadReferenceData } from '../src/app/seed/reference/load-reference-data.ts';
import { effectiveDocument, labelsOf, practiceColumns } from '../src/delivery/index.ts';
import type { Tx } from '../src/platform/db/tx.ts';
import { createLog } from '../src/platform/log/create-log.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import type { ProjectionRow } from '../src/publishing/domain/practice-projection.ts';
import {
  advancePublicationVersion,
  markProjectionCurrent,
  writeProjection,
} from '../src/publishing/store/projection.store.ts';
import {
  CONFIGURATIONS,
  DISTINCT_PRACTICES,
  editionsOf,
  LOCALES,
  POLICY_AREAS,
  practiceOf,
  REGIONS,
  slugOf,
  type BenchPractice,
} from './generator.ts';

const BATCH = 50;
const SILENT = createLog('silent');

/** Adds practices to a database that holds all distinct ones. @returns how many were published */
export async function extendBench(url: string, practices: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let published = 0;
  try {
    // Nobody listens yet, and an index is made faster than it is kept.
    await client.query(`SET session_replication_role = 'replica'`);
    const { rows } = await client.query<{ readonly sql: string }>(SEARCH_INDEX);
    await client.query('DROP INDEX delivery.ix_practice_search_search');
    for (let from = DISTINCT_PRACTICES; from < practices; from += DISTINCT_PRACTICES) {
      published += await repeat(client, from, Math.min(DISTINCT_PRACTICES, practices - from));
    }
    await client.query(`SET maintenance_work_mem = '512MB'`);
    await client.query(rows[0]!.sql);
    await client.query('VACUUM (ANALYZE)');
    return published;
  } finally {
    await client.end();
  }
}

const SEARCH_INDEX = `SELECT pg_get_indexdef('delivery.ix_practice_search_search'::regclass) AS sql`;

/** Brings an empty database to the state of the bench. @returns the number of published practices */
export async function loadBench(
  url: string,
  practices: number,
  onProgress: (done: number) => void,
): Promise<number> {
  await migrate(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tx = withoutWordCounts(txOf(client));
  try {
    await insertReferenceData(url, client);
    let published = 0;
    const distinct = Math.min(practices, DISTINCT_PRACTICES);
    for (let from = 0; from < distinct; from += BATCH) {
      await client.query('BEGIN');
      for (let index = from; index < Math.min(from + BATCH, distinct); index += 1) {
        const practice = practiceOf(index);
        if (!practice.isPublished) continue;
        published += 1;
        await insertSlugs(client, practice);
        await publish(tx, practice);
      }
      await client.query('COMMIT');
      onProgress(from + BATCH);
    }
    for (let from = distinct; from < practices; from += distinct) {
      published += await repeat(client, from, Math.min(distinct, practices - from));
      onProgress(from + distinct);
    }
    await client.query(COUNT_WORDS);
    await markProjectionCurrent(tx);
    await client.query('VACUUM (ANALYZE)');
    return published;
  } finally {
    await client.end();
  }
}

/** A transaction as the stores of publishing take it, on a connection of the owner. */
export function txOf(client: pg.Client): Tx {
  const query = async (text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as unknown[];
  return { isTransaction: true, query } as unknown as Tx;
}

/** Counting words practice by practice is what takes longest; the bench counts them once at the end. */
function withoutWordCounts(tx: Tx): Tx {
  const query = async (text: string, values?: readonly unknown[]) =>
    text.includes('delivery.search_word') ? [] : tx.query(text, values);
  return { ...tx, query } as Tx;
}

const COUNT_WORDS = `
  INSERT INTO delivery.search_word (locale, word, uses, plain)
  SELECT s.locale, word, count(*), unaccent(word)
  FROM delivery.practice_search s CROSS JOIN unnest(s.words) AS word GROUP BY s.locale, word`;

/** Writes what readers see of a practice. @param revision see `editionsOf` */
export async function publish(tx: Tx, practice: BenchPractice, revision = 0): Promise<void> {
  const rows = rowsOf(practice, revision);
  const { version } = await advancePublicationVersion(tx);
  await writeProjection(tx, {
    practiceId: practice.id,
    rows,
    removedBecause: 'ARCHIVED',
    advanced: { version, changedAt: practice.publishedAt },
  });
}

function rowsOf(practice: BenchPractice, revision: number): readonly ProjectionRow[] {
  const live = editionsOf(practice, revision);
  const { facts } = practice;
  const { terms, regions } = labelsOf(facts);
  const region = REGIONS.find(({ code }) => code === practice.region)!;
  return LOCALES.map((locale) => {
    const document = {
      ...effectiveDocument(live, facts, [locale, LOCALES[0]])!,
      slug: slugOf(practice, locale),
      alternates: LOCALES.map((own) => ({ locale: own, slug: slugOf(practice, own) })),
      labels: {
        terms: Object.fromEntries(terms.map((key) => [key, `${key} in ${locale}`])),
        regions: Object.fromEntries(regions.map((code) => [code, `${code} in ${locale}`])),
      },
    };
    const columns = practiceColumns(document, { countries: [region.country], ...region });
    return { columns, document, searchConfiguration: CONFIGURATIONS[locale]! };
  });
}

async function insertSlugs(client: pg.Client, practice: BenchPractice): Promise<void> {
  await client.query(
    `INSERT INTO delivery.slug (locale, slug, practice_id, is_current)
     SELECT locale, slug, $3, true FROM unnest($1::text[], $2::text[]) AS s (locale, slug)`,
    [LOCALES, LOCALES.map((locale) => slugOf(practice, locale)), practice.id],
  );
}

/**
 * Repeats the first practices under the ids, slugs and dates of later ones: the vectors are what makes
 * loading slow, and they do not depend on these.
 * @returns the number of published practices among them
 */
async function repeat(client: pg.Client, from: number, count: number): Promise<number> {
  const copies = Array.from({ length: count }, (_, index) => ({
    original: practiceOf(index),
    copy: practiceOf(from + index),
  })).filter(({ original }) => original.isPublished);
  const records = copies.map(({ original, copy }) => ({
    originalId: original.id,
    id: copy.id,
    originalSlug: `practice-${original.index}-`,
    slug: `practice-${copy.index}-`,
    originalAt: original.publishedAt.toISOString(),
    at: copy.publishedAt.toISOString(),
  }));
  await client.query('BEGIN');
  await client.query(`CREATE TEMPORARY TABLE copied ON COMMIT DROP AS ${COPIED}`, [
    JSON.stringify(records),
  ]);
  for (const table of REPEATED) await repeatTable(client, table);
  await client.query('COMMIT');
  return copies.length;
}

const COPIED = `
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS c ("originalId" uuid, id uuid, "originalSlug" text,
    slug text, "originalAt" text, at text)`;

/** A column of text or JSON with the id, slug and date of the copy in place of the original's. */
const RENAMED = (columnSql: string) => `
  replace(replace(replace(p.${columnSql}::text, c."originalId"::text, c.id::text), c."originalSlug", c.slug),
    c."originalAt", c.at)::json`;

/** Tables that are repeated, in order, with the columns that a copy has of its own. */
const REPEATED: readonly RepeatedTable[] = [
  { table: 'slug', own: { practice_id: 'c.id', slug: 'c.slug || p.locale' } },
  {
    table: 'practice',
    own: {
      practice_id: 'c.id',
      slug: 'c.slug || p.locale',
      published_at: 'c.at::timestamptz',
      document: RENAMED('document'),
      card: RENAMED('card'),
    },
  },
  {
    table: 'practice_facet',
    own: {
      practice_id: 'c.id',
      ordinal: `nextval(pg_get_serial_sequence('delivery.practice_facet', 'ordinal'))`,
      changed_at: 'c.at::timestamptz',
      row_published_at: 'array_fill(c.at::timestamptz, ARRAY[cardinality(p.row_locales)])',
    },
  },
  {
    table: 'practice_search',
    own: {
      practice_id: 'c.id',
      ordinal: '(SELECT f.ordinal FROM delivery.practice_facet f WHERE f.practice_id = c.id)',
    },
  },
];

interface RepeatedTable {
  readonly table: string;
  /** Column → SQL, with `c` for the copy and `p` for the row that is repeated. */
  readonly own: Readonly<Record<string, string>>;
}

async function repeatTable(client: pg.Client, { table, own }: RepeatedTable): Promise<void> {
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_schema = 'delivery' AND table_name = $1 AND is_generated = 'NEVER'`,
    [table],
  );
  const tableSql = `delivery.${table}`;
  const columnsSql = rows.map(({ name }) => name).join(', ');
  const valuesSql = rows.map(({ name }) => own[name] ?? `p.${name}`).join(', ');
  await client.query(
    `INSERT INTO ${tableSql} (${columnsSql}) OVERRIDING SYSTEM VALUE SELECT ${valuesSql}
     FROM copied c JOIN ${tableSql} p ON p.practice_id = c."originalId"`,
  );
}

/** The reference data of the product, and the regions and policy areas of the bench beside them. */
async function insertReferenceData(url: string, client: pg.Client): Promise<void> {
  const connections = await openConnections({ url, poolSize: 2, clock: null }, modules, SILENT);
  await loadReferenceData(connections.database, join(projectFolder(), 'seeds', 'reference'));
  await connections.close();
  await client.query(
    `INSERT INTO cms.term (id, taxonomy, code, provenance, source_name, position)
     SELECT gen_random_uuid(), 'POLICY_AREA', code, 'PROPOSED', 'bench', place
     FROM unnest($1::text[]) WITH ORDINALITY AS t (code, place)
`,
    [POLICY_AREAS],
  );
  await client.query(
    `INSERT INTO cms.region (id, code, country, native_name, is_mipex_member, longitude, latitude, west,
       south, east, north)
     SELECT gen_random_uuid(), r.code, r.country, r.code, false, r.longitude, r.latitude,
       r.longitude - 1, r.latitude - 1, r.longitude + 1, r.latitude + 1
     FROM jsonb_to_recordset($1::jsonb) AS r (code text, country text, longitude float8, latitude float8)`,
    [JSON.stringify(REGIONS)],
  );
}

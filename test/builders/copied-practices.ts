import type { Sql } from './reading-side.ts';

const FACETS = `
  INSERT INTO delivery.practice_facet OVERRIDING SYSTEM VALUE
  SELECT copy.* FROM delivery.practice_facet f CROSS JOIN copied c
  CROSS JOIN LATERAL json_populate_record(f, json_build_object('practice_id', c.id,
    'ordinal', c.ordinal, 'changed_at', f.changed_at + c.number * interval '1 minute')) AS copy
  WHERE f.practice_id = $1::uuid`;

const ROWS = `
  INSERT INTO delivery.practice
  SELECT copy.* FROM delivery.practice p CROSS JOIN copied c
  CROSS JOIN LATERAL json_populate_record(p, json_build_object('practice_id', c.id,
    'slug', p.slug || '-' || c.number)) AS copy
  WHERE p.practice_id = $1::uuid`;

/**
 * Copies a published practice many times, each copy a minute later than the one before. Only what is
 * collected is copied, nothing that is searched.
 */
export async function copyPublishedPractice(
  sql: Sql,
  practiceId: string,
  count: number,
): Promise<void> {
  await sql(`CREATE TABLE copied AS SELECT gen_random_uuid() AS id, n AS number,
    (SELECT max(ordinal) FROM delivery.practice_facet) + n AS ordinal FROM generate_series(1, ${count}) AS n`);
  await sql(FACETS, [practiceId]);
  await sql(ROWS, [practiceId]);
  await sql('DROP TABLE copied');
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A reference for each submission that can be said on the telephone, and the function that makes one.
 * Lock: ACCESS EXCLUSIVE on cms.submission while every row of it gets one.
 */
export class AddSubmissionReference1795000023000 implements MigrationInterface {
  readonly name = 'AddSubmissionReference1795000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cms.submission ADD COLUMN reference text
    `);
    await runner.query(`
      ALTER TABLE cms.submission ADD CONSTRAINT ux_submission_reference UNIQUE (reference)
    `);
    // 30 signs that are not taken for each other in writing: no 0 O, 1 I L, U V; 24 million a year.
    await runner.query(`
      CREATE FUNCTION cms.new_submission_reference(begun_at timestamptz) RETURNS text
      LANGUAGE plpgsql VOLATILE AS $$
      DECLARE
        signs CONSTANT text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
        made text;
      BEGIN
        LOOP
          SELECT string_agg(substr(signs, 1 + floor(random() * length(signs))::integer, 1), '') INTO made
            FROM generate_series(1, 5);
          made := to_char(begun_at AT TIME ZONE 'UTC', '"IL-"YYYY"-"') || made;
          EXIT WHEN NOT EXISTS (SELECT FROM cms.submission s WHERE s.reference = made);
        END LOOP;
        RETURN made;
      END $$
    `);
    await runner.query(`
      DO $$
      DECLARE
        bare record;
      BEGIN
        FOR bare IN SELECT id, created_at FROM cms.submission LOOP
          UPDATE cms.submission SET reference = cms.new_submission_reference(bare.created_at)
            WHERE id = bare.id;
        END LOOP;
      END $$
    `);
    // The default serves instances of the former version while they still run.
    await runner.query(`
      ALTER TABLE cms.submission ALTER COLUMN reference SET NOT NULL,
        ALTER COLUMN reference SET DEFAULT cms.new_submission_reference(now())
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cms.submission DROP COLUMN reference
    `);
    await runner.query(`
      DROP FUNCTION cms.new_submission_reference(timestamptz)
    `);
  }
}

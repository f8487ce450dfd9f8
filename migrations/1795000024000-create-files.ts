import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Private files of submissions, and what is in them (ADR 0018). New tables: no lock on data but SHARE ROW
 * EXCLUSIVE on `cms.submission` for a moment, for the foreign key.
 */
export class CreateFiles1795000024000 implements MigrationInterface {
  readonly name = 'CreateFiles1795000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.file (
        id uuid CONSTRAINT pk_file PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_file_submission
          REFERENCES cms.submission ON DELETE CASCADE,
        name text NOT NULL,
        media_type text NOT NULL,
        byte_size integer NOT NULL,
        sha256 text NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_file_byte_size CHECK (byte_size > 0),
        CONSTRAINT ux_file_in_submission UNIQUE (submission_id, name, sha256)
      )
    `);
    await runner.query(`
      CREATE TABLE cms.file_content (
        file_id uuid CONSTRAINT pk_file_content PRIMARY KEY
          CONSTRAINT fk_file_content_file REFERENCES cms.file ON DELETE CASCADE,
        bytes bytea NOT NULL
      )
    `);
    await runner.query(`
      ALTER TABLE cms.file_content ALTER COLUMN bytes SET STORAGE EXTERNAL
    `);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON cms.file, cms.file_content TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.file_content, cms.file
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Schemas, extensions and database roles. Takes no lock on data.
 * Roles belong to the cluster: they are made when absent and never dropped.
 */
export class CreateSchemas1795000001000 implements MigrationInterface {
  readonly name = 'CreateSchemas1795000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public
    `);
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public
    `);
    await runner.query(`
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cms_writer') THEN
          CREATE ROLE cms_writer NOLOGIN;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'delivery_reader') THEN
          CREATE ROLE delivery_reader NOLOGIN;
        END IF;
        EXECUTE format('GRANT cms_writer, delivery_reader TO %I', current_user);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another migration of the same cluster was faster
      END $$
    `);
    await runner.query(`
      CREATE SCHEMA cms
    `);
    await runner.query(`
      CREATE SCHEMA contact
    `);
    await runner.query(`
      CREATE SCHEMA delivery
    `);
    await runner.query(`
      GRANT USAGE ON SCHEMA cms, contact, delivery TO cms_writer
    `);
    await runner.query(`
      GRANT USAGE ON SCHEMA delivery TO delivery_reader
    `);
    await runner.query(`
      CREATE FUNCTION cms.refuse_version_that_does_not_grow() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.version <= OLD.version THEN
          RAISE EXCEPTION 'version of % must grow: % -> %', TG_TABLE_NAME, OLD.version, NEW.version
            USING ERRCODE = 'LAB01';
        END IF;
        RETURN NEW;
      END $$
    `);
    await runner.query(`
      CREATE FUNCTION cms.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'LAB02';
      END $$
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA delivery CASCADE
    `);
    await runner.query(`
      DROP SCHEMA contact CASCADE
    `);
    await runner.query(`
      DROP SCHEMA cms CASCADE
    `);
    await runner.query(`
      DROP EXTENSION pg_trgm
    `);
    await runner.query(`
      DROP EXTENSION unaccent
    `);
  }
}

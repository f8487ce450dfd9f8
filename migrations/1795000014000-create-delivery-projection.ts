import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The projection that readers query: one row for each published practice and enabled locale. New tables: no lock on data.
 */
export class CreateDeliveryProjection1795000014000 implements MigrationInterface {
  readonly name = 'CreateDeliveryProjection1795000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery.practice (
        practice_id uuid NOT NULL,
        locale text NOT NULL,
        slug text NOT NULL,
        content_locale text NOT NULL,
        source_locale text NOT NULL,
        number integer NOT NULL,
        published_at timestamptz NOT NULL,
        title text NOT NULL,
        document jsonb NOT NULL,
        document_sha256 text NOT NULL,
        countries text[] NOT NULL,
        regions text[] NOT NULL,
        authority_role text NOT NULL,
        authority_mode text NOT NULL,
        policy_areas text[] NOT NULL,
        target_groups text[] NOT NULL,
        aspects text[] NOT NULL,
        criteria text[] NOT NULL,
        best_rating integer,
        status text NOT NULL,
        outcome text,
        period_start text,
        period_end text,
        languages text[] NOT NULL,
        longitude double precision NOT NULL,
        latitude double precision NOT NULL,
        search tsvector NOT NULL,
        CONSTRAINT pk_delivery_practice PRIMARY KEY (locale, practice_id)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_delivery_practice_newest ON delivery.practice (locale, published_at DESC, practice_id)
    `);
    await runner.query(`
      CREATE INDEX ix_delivery_practice_countries ON delivery.practice USING gin (countries)
    `);
    await runner.query(`
      CREATE INDEX ix_delivery_practice_policy_areas ON delivery.practice USING gin (policy_areas)
    `);
    await runner.query(`
      CREATE INDEX ix_delivery_practice_search ON delivery.practice USING gin (search)
    `);
    await runner.query(`
      CREATE TABLE delivery.state (
        only_row boolean CONSTRAINT pk_delivery_state PRIMARY KEY DEFAULT true CONSTRAINT ck_delivery_state CHECK (only_row),
        publication_version bigint NOT NULL
      )
    `);
    await runner.query(`
      INSERT INTO delivery.state (publication_version) VALUES (1)
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON delivery.practice TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, UPDATE ON delivery.state TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT ON delivery.practice, delivery.state, delivery.slug TO delivery_reader
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE delivery.state, delivery.practice
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What of the reference data and of the publications is public, as views; they run with the rights of their owner.
 * New views: no lock on data.
 */
export class CreateReferenceViews1795000015000 implements MigrationInterface {
  readonly name = 'CreateReferenceViews1795000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW delivery.locale AS
        SELECT code, endonym, direction, icu_collation, search_configuration, fallback, enabled_for, is_default, position
        FROM cms.locale
    `);
    await runner.query(`
      CREATE VIEW delivery.reference_text AS
        SELECT subject_type, subject_id, locale, path, value, origin
        FROM cms.localized_text
        WHERE subject_type IN ('TERM', 'REGION', 'INDICATOR', 'QUESTIONNAIRE', 'CRITERIA_MATRIX')
    `);
    await runner.query(`
      CREATE VIEW delivery.term AS
        SELECT id, taxonomy, code, parent_id, provenance, source_name, facts, position,
          is_active
        FROM cms.term
    `);
    await runner.query(`
      CREATE VIEW delivery.region AS
        SELECT id, code, country, native_name, website, mipex_url, is_mipex_member,
          longitude, latitude, west, south, east, north FROM cms.region
    `);
    await runner.query(`
      CREATE VIEW delivery.nuts_unit AS
        SELECT code, nuts_version, level, country, name_latin, name_native, longitude, latitude, urban_rural
        FROM cms.nuts_unit
    `);
    await runner.query(`
      CREATE VIEW delivery.region_nuts_unit AS
        SELECT region_id, nuts_code, nuts_version, is_statistics_proxy FROM cms.region_nuts_unit
    `);
    await runner.query(`
      CREATE VIEW delivery.mipex_score AS
        SELECT region_id, dimension, wave, year, score, source_name FROM cms.mipex_score
    `);
    await runner.query(`
      CREATE VIEW delivery.indicator AS
        SELECT id, code, unit, dataset_code, position FROM cms.indicator
    `);
    await runner.query(`
      CREATE VIEW delivery.observation AS
        SELECT indicator_id, nuts_code, period, value, not_available_reason, flag, coverage, dataset_code,
          source_name, source_url, source_updated_at, retrieved_at
        FROM cms.observation WHERE superseded_at IS NULL
    `);
    await runner.query(`
      CREATE VIEW delivery.questionnaire AS
        SELECT id, kind, version, locales, structure FROM cms.questionnaire
    `);
    await runner.query(`
      CREATE VIEW delivery.criteria_matrix AS
        SELECT id, version, status, structure FROM cms.criteria_matrix
    `);
    await runner.query(`
      CREATE VIEW delivery.publication AS
        SELECT p.practice_id, p.locale, p.number, p.document, p.document_sha256, p.published_at
        FROM cms.publication p
        WHERE EXISTS (SELECT FROM cms.live_edition l WHERE l.practice_id = p.practice_id AND l.locale = p.locale)
    `);
    await runner.query(`
      GRANT SELECT ON delivery.locale, delivery.reference_text, delivery.term, delivery.region, delivery.nuts_unit,
        delivery.region_nuts_unit, delivery.mipex_score, delivery.indicator, delivery.observation,
        delivery.questionnaire, delivery.criteria_matrix, delivery.publication TO delivery_reader
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW delivery.publication, delivery.criteria_matrix, delivery.questionnaire, delivery.observation,
        delivery.indicator, delivery.mipex_score, delivery.region_nuts_unit, delivery.nuts_unit, delivery.region,
        delivery.term, delivery.reference_text, delivery.locale
    `);
  }
}

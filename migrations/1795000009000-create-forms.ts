import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questionnaire versions and criteria matrix versions; their wording is localized texts. New tables: no lock on data.
 */
export class CreateForms1795000009000 implements MigrationInterface {
  readonly name = 'CreateForms1795000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.questionnaire (
        id uuid CONSTRAINT pk_questionnaire PRIMARY KEY,
        kind text NOT NULL,
        version integer NOT NULL,
        locales text[] NOT NULL,
        structure jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ux_questionnaire_version UNIQUE (kind, version),
        CONSTRAINT ck_questionnaire_kind CHECK (kind IN ('TEMPLATE', 'SURVEY'))
      )
    `);
    await runner.query(`
      CREATE TRIGGER questionnaire_is_append_only BEFORE UPDATE OR DELETE ON cms.questionnaire
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE cms.criteria_matrix (
        id uuid CONSTRAINT pk_criteria_matrix PRIMARY KEY,
        version integer NOT NULL,
        status text NOT NULL,
        structure jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT ux_criteria_matrix_version UNIQUE (version)
      )
    `);
    await runner.query(`
      CREATE TRIGGER criteria_matrix_is_append_only BEFORE UPDATE OR DELETE ON cms.criteria_matrix
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.questionnaire, cms.criteria_matrix TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.criteria_matrix, cms.questionnaire
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The append-only history, the transactional outbox, idempotency keys. New tables: no lock on data.
 */
export class CreateHistoryAndOutbox1795000002000 implements MigrationInterface {
  readonly name = 'CreateHistoryAndOutbox1795000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cms.history (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_history PRIMARY KEY,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        action text NOT NULL,
        actor_kind text NOT NULL,
        actor_id uuid,
        request_id text,
        comment text,
        data jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT now()
      )
    `);
    await runner.query(`
      CREATE INDEX ix_history_subject ON cms.history (subject_type, subject_id, id)
    `);
    await runner.query(`
      CREATE TRIGGER history_is_append_only BEFORE UPDATE OR DELETE ON cms.history
        FOR EACH ROW EXECUTE FUNCTION cms.refuse_change()
    `);
    await runner.query(`
      CREATE TABLE cms.outbox_event (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_outbox_event PRIMARY KEY,
        name text NOT NULL,
        subject_id uuid NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT now(),
        attempts integer NOT NULL DEFAULT 0,
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        delivered_at timestamptz,
        last_error text
      )
    `);
    await runner.query(`
      CREATE INDEX ix_outbox_event_due ON cms.outbox_event (next_attempt_at, id) WHERE delivered_at IS NULL
    `);
    await runner.query(`
      CREATE TABLE cms.handled_event (
        handler text NOT NULL,
        event_id bigint NOT NULL,
        handled_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_handled_event PRIMARY KEY (handler, event_id)
      )
    `);
    await runner.query(`
      CREATE TABLE cms.idempotency_key (
        scope text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        answer jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_idempotency_key PRIMARY KEY (scope, key),
        CONSTRAINT ck_idempotency_key_length CHECK (length(key) BETWEEN 8 AND 255)
      )
    `);
    await runner.query(`
      CREATE INDEX ix_idempotency_key_created_at ON cms.idempotency_key (created_at)
    `);
    await runner.query(`
      CREATE TABLE cms.rate_limit (
        key text CONSTRAINT pk_rate_limit PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )
    `);
    await runner.query(`
      GRANT SELECT, INSERT ON cms.history TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.outbox_event TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON cms.handled_event, cms.idempotency_key TO cms_writer
    `);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON cms.rate_limit TO cms_writer
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE cms.rate_limit, cms.idempotency_key, cms.handled_event, cms.outbox_event, cms.history
    `);
  }
}

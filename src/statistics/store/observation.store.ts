import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { Observation } from '../domain/observation.ts';
import type { ConfirmedObservation, StoredObservation } from '../domain/plan-observations.ts';

/** A current observation with the id of its indicator. */
export interface ObservationRow extends StoredObservation {
  readonly indicatorId: string;
}

const CURRENT = `
  SELECT id, indicator_id AS "indicatorId", nuts_code AS "nutsCode", period,
    value::double precision AS value, not_available_reason AS "notAvailableReason", flag, coverage,
    dataset_code AS "datasetCode", source_name AS "sourceName", source_url AS "sourceUrl",
    source_updated_at AS "sourceUpdatedAt", retrieved_at AS "retrievedAt"
  FROM cms.observation
  WHERE superseded_at IS NULL`;

/** The current observations of the NUTS codes, by indicator, code and period. */
export async function readObservationsOfUnits(
  reader: Reader,
  nutsCodes: readonly string[],
): Promise<readonly ObservationRow[]> {
  return reader.query<ObservationRow>(
    `${CURRENT} AND nuts_code = ANY($1) ORDER BY indicator_id, nuts_code, period NULLS LAST`,
    [nutsCodes],
  );
}

/** The current observations of an indicator about some units. */
export async function readObservationsOfIndicator(
  reader: Reader,
  indicatorId: string,
  nutsCodes: readonly string[],
): Promise<readonly ObservationRow[]> {
  return reader.query<ObservationRow>(
    `${CURRENT} AND indicator_id = $1 AND nuts_code = ANY($2::text[])`,
    [indicatorId, nutsCodes],
  );
}

/** Ends observations; nothing is deleted. */
export async function supersedeObservations(
  tx: Tx,
  ids: readonly string[],
  at: Date,
  because: string,
): Promise<void> {
  await tx.query(
    `UPDATE cms.observation SET superseded_at = $2, superseded_because = $3
     WHERE id = ANY($1::bigint[]) AND superseded_at IS NULL`,
    [ids, at, because],
  );
}

/** Moves on the dates of observations that a newer edition of their dataset confirms. */
export async function confirmObservations(
  tx: Tx,
  confirmed: readonly ConfirmedObservation[],
): Promise<void> {
  await tx.query(
    `UPDATE cms.observation o
     SET source_updated_at = r."sourceUpdatedAt", retrieved_at = r."retrievedAt"
     FROM jsonb_to_recordset($1::jsonb)
       AS r(id bigint, "sourceUpdatedAt" timestamptz, "retrievedAt" timestamptz)
     WHERE o.id = r.id AND o.superseded_at IS NULL`,
    [JSON.stringify(confirmed)],
  );
}

/** Adds observations of an indicator in one statement. */
export async function insertObservations(
  tx: Tx,
  indicatorId: string,
  observations: readonly Observation[],
): Promise<void> {
  await tx.query(
    `INSERT INTO cms.observation (indicator_id, nuts_code, period, value, not_available_reason, flag,
       coverage, dataset_code, source_name, source_url, source_updated_at, retrieved_at)
     SELECT $1, r."nutsCode", r.period, r.value, r."notAvailableReason", r.flag, r.coverage,
       r."datasetCode", r."sourceName", r."sourceUrl", r."sourceUpdatedAt", r."retrievedAt"
     FROM jsonb_to_recordset($2::jsonb) AS r("nutsCode" text, period text, value numeric,
       "notAvailableReason" text, flag text, coverage text, "datasetCode" text, "sourceName" text,
       "sourceUrl" text, "sourceUpdatedAt" timestamptz, "retrievedAt" timestamptz)`,
    [indicatorId, JSON.stringify(observations)],
  );
}

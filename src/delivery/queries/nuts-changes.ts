import type { PublicReader } from '../../platform/db/public-reader.ts';

/** Points to a unit of one version of the classification. */
export interface NutsUnitKey {
  readonly code: string;
  readonly nutsVersion: number;
}

/** What a unit became in the other version, or what it was. */
export interface NutsChangeRow {
  /** The unit that was asked about. */
  readonly ofCode: string;
  readonly ofVersion: number;
  /** The unit that it became, or that it was. */
  readonly code: string;
  readonly nutsVersion: number;
  readonly kind: 'UNCHANGED' | 'RENAMED' | 'SPLIT' | 'RECAST';
}

/** A code that both versions have is the same unit, unless a change says otherwise. */
const STEPS = `
  WITH asked AS (SELECT * FROM unnest($1::text[], $2::integer[]) AS a (code, version)),
  steps AS (
    SELECT from_code, from_version, to_code, to_version, kind FROM delivery.nuts_change
    UNION ALL
    SELECT f.code, f.nuts_version, t.code, t.nuts_version, 'UNCHANGED'
    FROM asked a
    JOIN delivery.nuts_unit f ON f.code = a.code
    JOIN delivery.nuts_unit t ON t.code = f.code AND t.nuts_version > f.nuts_version
    WHERE NOT EXISTS (SELECT FROM delivery.nuts_change c
      WHERE c.from_code = f.code AND c.from_version = f.nuts_version))`;

const SUCCESSORS = `${STEPS}
  SELECT DISTINCT a.code AS "ofCode", a.version AS "ofVersion", s.to_code AS code,
    s.to_version AS "nutsVersion", s.kind
  FROM asked a JOIN steps s ON s.from_code = a.code AND s.from_version = a.version
  ORDER BY 1, 2, 4, 3`;

const PREDECESSORS = `${STEPS}
  SELECT DISTINCT a.code AS "ofCode", a.version AS "ofVersion", s.from_code AS code,
    s.from_version AS "nutsVersion", s.kind
  FROM asked a JOIN steps s ON s.to_code = a.code AND s.to_version = a.version
  ORDER BY 1, 2, 4, 3`;

/** What units became in later versions; a unit that came to an end is left out. */
export function listNutsSuccessors(
  reader: PublicReader,
  units: readonly NutsUnitKey[],
): Promise<readonly NutsChangeRow[]> {
  return reader.query<NutsChangeRow>('nuts_successors', SUCCESSORS, columnsOf(units));
}

/** What units were in earlier versions; a unit that is new is left out. */
export function listNutsPredecessors(
  reader: PublicReader,
  units: readonly NutsUnitKey[],
): Promise<readonly NutsChangeRow[]> {
  return reader.query<NutsChangeRow>('nuts_predecessors', PREDECESSORS, columnsOf(units));
}

function columnsOf(units: readonly NutsUnitKey[]): readonly unknown[] {
  return [units.map(({ code }) => code), units.map(({ nutsVersion }) => nutsVersion)];
}

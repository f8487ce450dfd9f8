import type { PublicReader } from '../../platform/db/public-reader.ts';

/** The times that whoever collects changes goes by; ISO 8601, UTC, whole seconds. */
export interface ChangeTimes {
  /** Now, as the database has it. */
  readonly now: string;
  /** Of the first change that can be asked for. */
  readonly earliest: string;
}

const TIMES = `
  SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS now,
    to_char(coalesce((SELECT min(changed_at) FROM delivery.practice_facet), now()) AT TIME ZONE 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS earliest`;

/** Reads the present time and that of the first change; before anything is published both are the same. */
export async function readChangeTimes(reader: PublicReader): Promise<ChangeTimes> {
  const [row] = await reader.query<ChangeTimes>('change_times', TIMES, []);
  if (row === undefined) throw new Error('a statement without conditions has a row');
  return row;
}

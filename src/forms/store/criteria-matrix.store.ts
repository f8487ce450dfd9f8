import type { FindOptionsWhere } from 'typeorm';
import type { Reader, Tx } from '../../platform/db/tx.ts';
import type { CriteriaMatrix } from '../domain/criteria-matrix.ts';
import { CriteriaMatrixEntity } from './criteria-matrix.entity.ts';

/** The newest version that fits, or null. */
export async function readMatrix(
  reader: Reader,
  where: FindOptionsWhere<CriteriaMatrixEntity>,
): Promise<CriteriaMatrix | null> {
  const [row] = await reader.find(CriteriaMatrixEntity, {
    where,
    order: { version: 'DESC' },
    take: 1,
  });
  if (row === undefined) return null;
  const { createdAt: _, ...matrix } = row;
  return matrix;
}

/** The newest version, or null. */
export async function readNewestVersion(reader: Reader): Promise<number | null> {
  const [row] = await reader.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM cms.criteria_matrix',
  );
  return row!.version;
}

/** Lets one writer at a time add a version. */
export async function lockMatrices(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('cms.criteria_matrix'))`);
}

/** Adds a version. */
export async function insertMatrix(tx: Tx, matrix: CriteriaMatrix, createdAt: Date): Promise<void> {
  await tx.insert(CriteriaMatrixEntity, { ...matrix, createdAt });
}

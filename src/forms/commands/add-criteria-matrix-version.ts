import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import { forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { MATRIX_STATUSES, type CriteriaMatrix } from '../domain/criteria-matrix.ts';
import { canCurateForms } from '../domain/forms-policy.ts';
import { unmetForMatrix } from '../domain/structure-rules.ts';
import { unmetForVersion } from '../domain/version-rules.ts';
import { insertMatrix, lockMatrices, readMatrix } from '../store/criteria-matrix.store.ts';

/** A version to add. */
export interface NewCriteriaMatrix extends Omit<CriteriaMatrix, 'id'> {
  /** Null takes a random one. */
  readonly id: string | null;
}

/**
 * Adds the next version of the criteria matrix; adding an equal one again writes nothing (B-20).
 * User errors: `FORBIDDEN` CURATE_FORMS, `VALIDATION_FAILED` FORM_*.
 */
export async function addCriteriaMatrixVersion(
  context: CommandContext,
  input: NewCriteriaMatrix,
): Promise<Result<CriteriaMatrix>> {
  const { tx, actor, now } = context;
  const { version, status, structure } = input;
  await lockMatrices(tx);
  if (!canCurateForms(actor).allowed) return forbidden('CURATE_FORMS');
  const newest = await readMatrix(tx, {});
  const present = await readMatrix(tx, { version });
  const isEqual = present === null ? null : contentOf(present) === contentOf(input);
  const isStatus: boolean = MATRIX_STATUSES.includes(status);
  const unmet = [
    ...unmetForVersion(version, newest?.version ?? 0, isEqual),
    ...unmetForMatrix(structure),
    ...(isStatus ? [] : [{ code: 'FORM_STATUS_UNKNOWN', path: 'status' }]),
  ];
  if (unmet.length > 0) return invalid(...unmet);
  if (present !== null) return ok(present);
  const matrix = { ...input, id: input.id ?? randomUUID() };
  await insertMatrix(tx, matrix, now);
  await recordHistory(context, {
    subjectType: 'CRITERIA_MATRIX',
    subjectId: matrix.id,
    action: 'criteria-matrix.version-added',
    data: { version, status },
  });
  return ok(matrix);
}

function contentOf({ status, structure }: Omit<CriteriaMatrix, 'id'>): string {
  return canonicalJson({ status, structure });
}

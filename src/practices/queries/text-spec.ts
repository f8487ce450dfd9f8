import { findCriteriaMatrix } from '../../forms/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import { findTextSpec, type TextSpec } from '../domain/content-model.ts';
import type { WorkingPractice } from '../domain/working-practice.ts';

/** Keys of the questions of the practice's matrix version, in order. */
export async function matrixQuestionKeys(
  reader: Reader,
  practice: Pick<WorkingPractice, 'matrixVersion'>,
): Promise<readonly string[]> {
  const matrix = await findCriteriaMatrix(reader, practice.matrixVersion);
  if (matrix === null) throw new Error(`matrix version ${practice.matrixVersion} is missing`);
  return matrix.structure.criteria.flatMap(({ questions }) => questions.map(({ key }) => key));
}

/** The text of the content model at a path, or null when this practice can have none there. */
export async function textSpecAt(
  reader: Reader,
  practice: Pick<WorkingPractice, 'matrixVersion'>,
  path: string,
): Promise<TextSpec | null> {
  const keys = path.startsWith('matrix.') ? await matrixQuestionKeys(reader, practice) : [];
  return findTextSpec(path, keys);
}

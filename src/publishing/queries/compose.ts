import { readAssessment } from '../../evaluation/index.ts';
import { findCriteriaMatrix } from '../../forms/index.ts';
import type { Reader } from '../../platform/db/tx.ts';
import type { WorkingPractice } from '../../practices/index.ts';
import { listTexts } from '../../translations/index.ts';
import { composeEdition, type ComposedEdition } from '../domain/compose-edition.ts';

/** Composes the edition of a locale from working data. */
export async function composeFromWork(
  reader: Reader,
  practice: WorkingPractice,
  locale: string,
): Promise<ComposedEdition> {
  const subject = { subjectType: 'PRACTICE', subjectId: practice.id } as const;
  const matrix = await findCriteriaMatrix(reader, practice.matrixVersion);
  if (matrix === null) throw new Error(`matrix version ${practice.matrixVersion} is missing`);
  return composeEdition({
    practice,
    locale,
    assessment: await readAssessment(reader, practice.id),
    matrix: matrix.structure,
    texts: await listTexts(reader, subject, locale),
  });
}

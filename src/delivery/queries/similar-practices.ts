import type { PublicReader } from '../../platform/db/public-reader.ts';
import { rankSimilar, type SimilarityMaterial } from '../domain/score-similarity.ts';
import type { Similarity } from '../domain/similarity.ts';
import { readingMode, readingParameters, type Reading, type ReadingMode } from './reading-sql.ts';
import { similarSql } from './similar-sql.ts';

const STATEMENTS: Readonly<Record<ReadingMode, string>> = {
  ROW: similarSql('ROW'),
  LIST: similarSql('LIST'),
};

/**
 * Reads what is most like each of these practices in one statement: published practices of the reading
 * only, never the practice itself, the most similar first and equal ones by id.
 * @param most for each practice, at least 1
 */
export async function findSimilarPractices(
  reader: PublicReader,
  reading: Reading,
  practiceIds: readonly string[],
  most: number,
): Promise<readonly Similarity[]> {
  const mode = readingMode(reading);
  const name = `similar_${mode}`;
  const parameters = [...readingParameters(reading), practiceIds];
  const rows = await reader.query<SimilarityMaterial>(name, STATEMENTS[mode], parameters);
  return rows.flatMap((material) => rankSimilar(material, most));
}

import { decodeUuid } from '../../kernel/ids.ts';
import { FEWEST_COMPARED, MOST_COMPARED } from '../domain/comparison.ts';
import type { Reading } from '../queries/reading-sql.ts';
import { badInput } from './bad-input.ts';
import { presentComparison } from './comparison.presenter.ts';
import type { PracticeComparisonType } from './comparison.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadPracticeById } from './load-practice.ts';
import type { PracticeSource } from './practice.presenter.ts';

/**
 * Reads practices to put them side by side.
 * @throws GraphQLError COMPARISON_IDS unless two to four different ones are named, UNKNOWN_PRACTICE when
 *   one of them is not published or cannot be read so, UNKNOWN_LOCALE
 */
export async function loadComparison(
  context: DeliveryContext,
  ids: readonly string[],
  reading: Reading,
): Promise<PracticeComparisonType> {
  const { translator } = context;
  const count = new Set(ids).size;
  if (count !== ids.length || count < FEWEST_COMPARED || count > MOST_COMPARED) {
    throw badInput(translator, 'COMPARISON_IDS', { from: FEWEST_COMPARED, to: MOST_COMPARED });
  }
  const found = await Promise.all(ids.map((id) => findById(context, id, reading)));
  const missing = found.indexOf(null);
  if (missing >= 0) {
    throw badInput(translator, 'UNKNOWN_PRACTICE', { argument: 'ids', value: ids[missing]! });
  }
  return presentComparison(context, found as readonly PracticeSource[]);
}

async function findById(
  context: DeliveryContext,
  id: string,
  reading: Reading,
): Promise<PracticeSource | null> {
  const practiceId = decodeUuid('Practice', id);
  return practiceId === null ? null : loadPracticeById(context, practiceId, reading);
}

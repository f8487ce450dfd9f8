import { MOST_SIMILAR } from '../domain/similarity.ts';
import { badInput } from './bad-input.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { loadPracticeById } from './load-practice.ts';
import type { PracticeView } from './practice-view.ts';
import { similarPractices } from './similar-practices.loader.ts';
import { presentReason } from './similar.presenter.ts';
import { SimilarPracticeType } from './similar.type.ts';

/**
 * Reads what is most like a practice, in its own reading.
 * @throws GraphQLError INVALID_NUMBER unless `first` is 1 to 12
 */
export async function loadSimilar(
  context: DeliveryContext,
  view: PracticeView,
  first: number,
): Promise<readonly SimilarPracticeType[]> {
  if (first < 1 || first > MOST_SIMILAR) {
    const limits = { argument: 'first', from: 1, to: MOST_SIMILAR };
    throw badInput(context.translator, 'INVALID_NUMBER', limits);
  }
  const { reading, row } = view;
  const found = await similarPractices(context, reading, first).load(row.practiceId);
  const presented = await Promise.all(
    found.map(async ({ practiceId, score, because }) => ({
      score,
      practice: await loadPracticeById(context, practiceId, reading),
      because: await Promise.all(because.map((reason) => presentReason(context, view, reason))),
    })),
  );
  // Between the two statements a practice may have been withdrawn.
  return presented.flatMap(({ practice, ...rest }) =>
    practice === null ? [] : [Object.assign(new SimilarPracticeType(), { practice, ...rest })],
  );
}

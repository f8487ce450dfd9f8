import DataLoader from 'dataloader';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import type { Submission } from '../domain/submission.ts';
import { listSubmissionsOf } from '../queries/submissions-by-practice.ts';

/** The submission of a practice; null when it did not come in through the form. */
export function submissionByPracticeLoader(
  context: EditorialContext,
): DataLoader<string, Submission | null> {
  return context.loader('submissions.submission-by-practice', (reader) => {
    const load = async (practiceIds: readonly string[]) => {
      const submissions = await listSubmissionsOf(reader, [...new Set(practiceIds)]);
      const byPractice = new Map(submissions.map((one) => [one.practiceId, one]));
      return practiceIds.map((id) => byPractice.get(id) ?? null);
    };
    // Batches only: a document may hold several mutations, so nothing read before one is kept.
    return new DataLoader(load, { cache: false });
  });
}

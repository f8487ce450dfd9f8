import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { workingPracticeByIdLoader } from './practice.loader.ts';
import { presentPractice } from './working-practice.presenter.ts';
import type { WorkingPracticeType } from './working-practice.type.ts';

/** Reads and presents a practice that exists, for example after a change. @throws Error when it does not */
export async function presentPracticeById(
  context: EditorialContext,
  practiceId: string,
): Promise<WorkingPracticeType> {
  const practice = await workingPracticeByIdLoader(context).load(practiceId);
  if (practice === null) throw new Error(`there is no practice ${practiceId}`);
  return presentPractice(context, practice);
}

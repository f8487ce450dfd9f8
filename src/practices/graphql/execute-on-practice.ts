import { decodeUuid } from '../../kernel/ids.ts';
import { notFound, type Result } from '../../kernel/result.ts';
import type { Command } from '../../platform/db/database.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { WORKING_PRACTICE } from './working-practice.presenter.ts';

/** Runs a command on the practice behind an opaque id; an id that is none of ours is `NOT_FOUND`. */
export async function executeOnPractice<Input extends { readonly practiceId: string }, Output>(
  context: EditorialContext,
  command: Command<Input, Output>,
  id: string,
  input: Omit<Input, 'practiceId'>,
): Promise<Result<Output>> {
  const practiceId = decodeUuid(WORKING_PRACTICE, id);
  if (practiceId === null) return notFound();
  return context.execute(command, { ...input, practiceId } as Input);
}

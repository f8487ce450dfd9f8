import { decodeUuid } from '../../kernel/ids.ts';
import { notFound, ok, type Result } from '../../kernel/result.ts';
import type { Command } from '../../platform/db/database.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import { findMySubmission, type MySubmission } from '../queries/my-submission.ts';
import { presentMySubmission, SUBMISSION } from './my-submission.presenter.ts';
import type { MySubmissionType } from './my-submission.type.ts';

/**
 * Runs a command on the caller's own submission and reads how it is afterwards; an id that is none of
 * ours is `NOT_FOUND`.
 * @param id opaque; null or left out: the submission of the token
 */
export async function executeOnOwn<Input extends { readonly submissionId: string | null }>(
  context: EditorialContext,
  command: Command<Input, unknown>,
  id: string | null | undefined,
  input: Omit<Input, 'submissionId'>,
): Promise<Result<MySubmission>> {
  const submissionId = id == null ? null : decodeUuid(SUBMISSION, id);
  if (id != null && submissionId === null) return notFound();
  const result = await context.execute(command, { ...input, submissionId } as Input);
  if (!result.ok) return result;
  const own = await findMySubmission(context.reader, context.actor, submissionId);
  return own === null ? notFound() : ok(own);
}

/** Puts the submission into the success type of a mutation. */
export function presentOwnAs<T extends { readonly submission: MySubmissionType }>(
  context: EditorialContext,
  Success: new () => T,
) {
  return (own: MySubmission): T =>
    Object.assign(new Success(), { submission: presentMySubmission(context, own) });
}

import { accountIdOf } from '../../kernel/actor.ts';
import { notFound, ok, type Result } from '../../kernel/result.ts';
import { hashToken } from '../../platform/auth/opaque-token.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { deleteSearch, deleteSearchByExit } from '../store/saved-search.store.ts';

/** Deletes a search of the caller's own, its private feed with it. @returns NOT_FOUND for any other */
export async function deleteSavedSearch(
  { tx, actor }: CommandContext,
  { searchId }: { readonly searchId: string },
): Promise<Result<null>> {
  const accountId = accountIdOf(actor);
  const isDeleted = accountId !== null && (await deleteSearch(tx, accountId, searchId));
  return isDeleted ? ok(null) : notFound();
}

/**
 * Deletes the search of a mail; whoever has the mail needs no sign-in.
 * @param input its token comes from the link in the mail
 * @returns NOT_FOUND when the search has ended already, or never was
 */
export async function unsubscribe(
  { tx }: CommandContext,
  { token }: { readonly token: string },
): Promise<Result<null>> {
  return (await deleteSearchByExit(tx, hashToken(token))) ? ok(null) : notFound();
}

import type { EditorialContext } from './editorial-context.ts';

/** Looks up an account's display name when the field is selected; null stays null. */
export function lazyName(
  context: EditorialContext,
  accountId: string | null,
): () => Promise<string | null> {
  return async () => (accountId === null ? null : context.nameOf(accountId));
}

import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { accountIdOf } from '../../kernel/actor.ts';
import { invalid, notFound, ok, type Result } from '../../kernel/result.ts';
import { createToken } from '../../platform/auth/opaque-token.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { EditorialContext } from '../../platform/graphql/editorial-context.ts';
import {
  MAX_NAME,
  MAX_PARAMS,
  MAX_SEARCHES,
  readName,
  type SavedSearch,
  type SearchDelivery,
  type SearchFrequency,
} from '../domain/saved-search.ts';
import { findMatches, type Watched } from '../queries/matches.ts';
import { readVersion } from '../queries/saved-searches.ts';
import { countSearchesLocked, insertHits, insertSearch } from '../store/saved-search.store.ts';

/** What somebody wants to watch. */
export interface SaveSearchInput {
  readonly name: string;
  readonly locale: string;
  /** Parameters of the address of a list, with or without the question mark. */
  readonly query: string;
  readonly delivery: SearchDelivery;
  readonly frequency: SearchFrequency;
}

/** A search that was saved. */
export interface SearchSaved {
  readonly search: SavedSearch;
  /** Of the private feed, shown this once; null for mails. */
  readonly feedToken: string | null;
}

/** What saving a search takes of a request. */
export type SearchSaver = Pick<
  EditorialContext,
  'actor' | 'reader' | 'translator' | 'execute' | 'askPublic'
>;

/**
 * Runs a search once and keeps it for the caller's account. What matches by then counts as known, so
 * that only what is published later is told. The public side is asked before the transaction begins;
 * what is published in between is told.
 * @returns the search, or NOT_FOUND for a caller without an account, or VALIDATION_FAILED
 */
export async function saveSearch(
  saver: SearchSaver,
  input: SaveSearchInput,
): Promise<Result<SearchSaved>> {
  if (accountIdOf(saver.actor) === null) return notFound();
  const name = readName(input.name);
  if (name === null) {
    return invalid({ code: 'SAVED_SEARCH_NAME', path: 'name', params: { max: MAX_NAME } });
  }
  const params = tidy(input.query);
  if (params.length > MAX_PARAMS) {
    return invalid({ code: 'SAVED_SEARCH_LENGTH', path: 'query', params: { max: MAX_PARAMS } });
  }
  const checkedVersion = await readVersion(saver.reader);
  const known = await runOnce(saver, { locale: input.locale, params });
  if (!known.ok) return known;
  const wanted = { ...input, name, params, checkedVersion, known: known.value };
  return saver.execute(storeSearch, wanted);
}

/** The language of messages is the caller's business at each call, not the search's. */
function tidy(query: string): string {
  const params = new URLSearchParams(query);
  params.delete('locale');
  return params.toString();
}

async function runOnce(
  { askPublic, translator }: SearchSaver,
  watched: Watched,
): Promise<Result<readonly string[]>> {
  try {
    return ok(await findMatches(askPublic, watched, translator));
  } catch (error) {
    const isRefused =
      error instanceof GraphQLError && error.extensions['code'] === 'BAD_USER_INPUT';
    if (!isRefused) throw error;
    // The public side says in the caller's language what it cannot search for.
    const params = { reason: error.message };
    return invalid({ code: 'SAVED_SEARCH_REFUSED', path: 'query', params });
  }
}

interface StoredSearch extends Omit<SavedSearch, 'id' | 'createdAt'> {
  readonly checkedVersion: number;
  readonly known: readonly string[];
}

async function storeSearch(
  { tx, actor, now }: CommandContext,
  { known, ...wanted }: StoredSearch,
): Promise<Result<SearchSaved>> {
  const accountId = accountIdOf(actor)!;
  if ((await countSearchesLocked(tx, accountId)) >= MAX_SEARCHES) {
    return invalid({ code: 'SAVED_SEARCH_TOO_MANY', path: null, params: { max: MAX_SEARCHES } });
  }
  const { name, locale, params, delivery, frequency } = wanted;
  const search = { id: randomUUID(), name, locale, params, delivery, frequency, createdAt: now };
  const feed = delivery === 'FEED' ? createToken() : null;
  const { checkedVersion } = wanted;
  const feedTokenHash = feed?.tokenHash ?? null;
  await insertSearch(tx, { ...search, accountId, feedTokenHash, checkedVersion });
  if (delivery === 'EMAIL') await insertHits(tx, search.id, known, now);
  return ok({ search, feedToken: feed?.token ?? null });
}

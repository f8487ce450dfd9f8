import type { PublicReader } from '../../platform/db/public-reader.ts';
import { likelyWords, muchCommonerWords, replaceWords } from '../domain/search-correction.ts';
import { parseSearch } from '../domain/search-expression.ts';
import { isStopWord } from '../domain/search-stop-words.ts';
import type { Reading } from './reading-sql.ts';
import { findHits } from './search-hits.ts';
import { readSpellings, type SpellingRow } from './search-spellings.ts';

/** What is searched for in place of a query that finds nothing. */
export interface SettledSearch {
  readonly searchedFor: string;
  /** Corrected queries that find something, the likeliest first; empty when a beginning was enough. */
  readonly didYouMean: readonly string[];
}

const MIN_BEGINNING_CHARACTERS = 3;
const MOST_SUGGESTIONS = 3;

/**
 * Decides what to search for when a query may find nothing: the last word as the beginning of one, or
 * else the query with its unknown words corrected.
 * @returns null when the query finds something as it is, whatever the filter, or when nothing helps
 */
export async function settleSearch(
  reader: PublicReader,
  reading: Reading,
  search: string,
): Promise<SettledSearch | null> {
  if (await findsSomething(reader, reading, search)) return null;
  const begun = withOpenEnd(search, reading.locale);
  if (begun !== null && (await findsSomething(reader, reading, begun))) {
    return { searchedFor: begun, didYouMean: [] };
  }
  const corrected = await correctedSearches(reader, reading, search);
  const found: string[] = [];
  for (const query of corrected) {
    if (await findsSomething(reader, reading, query)) found.push(query);
  }
  const [searchedFor] = found;
  return searchedFor === undefined ? null : { searchedFor, didYouMean: found };
}

/** Queries that a reader may have meant although theirs finds something: a word is much commoner otherwise. */
export async function suggestSearches(
  reader: PublicReader,
  reading: Reading,
  search: string,
): Promise<readonly string[]> {
  const rows = await spellingsOf(reader, reading, search);
  const corrections = new Map<string, string>();
  for (const { word, uses, alike } of rows) {
    const [commoner] = muchCommonerWords(word, uses, alike);
    if (commoner !== undefined) corrections.set(word, commoner.word);
  }
  return corrections.size === 0 ? [] : [replaceWords(search, corrections)];
}

async function findsSomething(
  reader: PublicReader,
  reading: Reading,
  search: string,
): Promise<boolean> {
  const { ordinals } = await findHits(reader, { ...reading, search });
  return ordinals.length > 0;
}

/** The query with `*` after its last word, when that is a plain one and long enough. */
function withOpenEnd(search: string, locale: string): string | null {
  const last = parseSearch(search, locale).groups.at(-1)?.at(-1);
  const word = last?.words.at(-1) ?? '';
  const canBeBegun =
    last !== undefined && !last.isPrefix && last.typed.endsWith(word.at(-1) ?? '"');
  return canBeBegun &&
    word.length >= MIN_BEGINNING_CHARACTERS &&
    search.trimEnd().endsWith(last.typed)
    ? `${search.trimEnd()}*`
    : null;
}

/** With one unknown word each of its likely forms makes a query, with more of them the likeliest of each. */
async function correctedSearches(
  reader: PublicReader,
  reading: Reading,
  search: string,
): Promise<readonly string[]> {
  const rows = await spellingsOf(reader, reading, search);
  const unknown = rows.filter(({ isKnown }) => !isKnown);
  const likely = unknown.map(({ word, alike }) => likelyWords(word, alike));
  if (likely.length === 0 || likely.some((words) => words.length === 0)) return [];
  if (unknown.length === 1) {
    const [{ word }] = unknown as [SpellingRow];
    return likely[0]!
      .slice(0, MOST_SUGGESTIONS)
      .map((known) => replaceWords(search, new Map([[word, known.word]])));
  }
  const pairs = unknown.map(({ word }, index) => [word, likely[index]![0]!.word] as const);
  return [replaceWords(search, new Map(pairs))];
}

/** Every word that is asked for and means something. */
async function spellingsOf(
  reader: PublicReader,
  reading: Reading,
  search: string,
): Promise<readonly SpellingRow[]> {
  const { groups } = parseSearch(search, reading.locale);
  const words = groups.flat().flatMap((term) => (term.isPrefix ? [] : term.words));
  const meant = words.filter((word) => !isStopWord(word, reading.locale));
  return meant.length === 0 ? [] : readSpellings(reader, reading, [...new Set(meant)]);
}

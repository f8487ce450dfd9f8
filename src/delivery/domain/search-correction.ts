import { placedWordsOf } from '../../kernel/words.ts';
import { spellingKey } from './spelling-key.ts';

/** A word that readers can find, with how many practices have it. */
export interface KnownWord {
  /** As it is written, lower case. */
  readonly word: string;
  readonly uses: number;
}

/** How many letters may differ: a short word with two wrong letters is another word. */
function tolerance(word: string): number {
  if (word.length < 4) return 0;
  if (word.length < 6) return 1;
  return word.length < 11 ? 2 : 3;
}

/** How much commoner a neighbour must be to be suggested for a word that finds something. */
const MUCH_COMMONER = 10;

/**
 * The known words that were probably meant, the likeliest first: fewest wrong letters, then the commonest.
 * A beginning that is wrong is rarer than anything else and counts as a letter more.
 */
export function likelyWords(typed: string, known: readonly KnownWord[]): readonly KnownWord[] {
  const plain = spellingKey(typed);
  return known
    .map((candidate) => ({ candidate, distance: distanceTo(plain, candidate) }))
    .filter(({ candidate, distance }) => distance <= tolerance(plain) && candidate.word !== typed)
    .sort(
      (left, right) =>
        left.distance - right.distance ||
        right.candidate.uses - left.candidate.uses ||
        (left.candidate.word < right.candidate.word ? -1 : 1),
    )
    .map(({ candidate }) => candidate);
}

/** The known words that are so much commoner than the typed one that it may be a slip. @param uses of it */
export function muchCommonerWords(
  typed: string,
  uses: number,
  known: readonly KnownWord[],
): readonly KnownWord[] {
  return likelyWords(typed, known).filter(
    (candidate) => candidate.uses >= MUCH_COMMONER * Math.max(uses, 1),
  );
}

function distanceTo(plain: string, { word }: KnownWord): number {
  const other = spellingKey(word);
  return editDistance(plain, other) + (plain[0] === other[0] ? 0 : 1);
}

/** The query with words put in the place of others; everything else stays as it was typed. */
export function replaceWords(query: string, corrections: ReadonlyMap<string, string>): string {
  let replaced = '';
  let end = 0;
  for (const { word, start, end: next } of placedWordsOf(query)) {
    replaced += query.slice(end, start) + (corrections.get(word) ?? query.slice(start, next));
    end = next;
  }
  return replaced + query.slice(end);
}

/** Letters to insert, delete, exchange or swap with their neighbour (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      const isSwapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const plainly = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      row.push(isSwapped && i > 1 && j > 1 ? Math.min(plainly, beforeLast[j - 2]! + 1) : plainly);
    }
    beforeLast = last;
    last = row;
  }
  return last[right.length]!;
}

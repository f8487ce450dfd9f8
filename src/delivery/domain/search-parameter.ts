import { parseSearch, type SearchTerm } from './search-expression.ts';
import { otherSpellings } from './search-spellings.ts';
import { spellingKey } from './spelling-key.ts';

/** A term as the function `delivery.search_query` of the database takes it. */
interface AskedTerm {
  /** Terms of the same group are alternatives; below 0 they are excluded. */
  readonly group: number;
  /** Divided by single spaces. */
  readonly words: string;
  readonly isPrefix: boolean;
  /** Another form of a word, in the reader's language only. */
  readonly isSpelling: boolean;
  /** Quoted by the reader: no other words in their place. */
  readonly isExact: boolean;
  /** Of a single word that begins another: how the known ones begin; otherwise null. */
  readonly key: string | null;
}

/** What the function `delivery.search_query` of the database takes. */
export interface AskedSearch {
  /** Only texts in the reader's own language count. */
  readonly ownOnly: boolean;
  readonly terms: readonly AskedTerm[];
  /** Words that stand together, in which terms of the glossary are looked for. */
  readonly runs: readonly string[];
}

/**
 * A search as a parameter of statements: JSON of {@link AskedSearch}.
 * @param text as people type it
 */
export function searchParameter(text: string, locale: string, ownOnly: boolean): string {
  const expression = parseSearch(text, locale);
  const terms = [
    ...expression.groups.flatMap((group, index) =>
      group.flatMap((term) => askedTerms(term, index, locale)),
    ),
    ...expression.excluded.map((term) => askedTerm(term, -1)),
  ];
  const asked: AskedSearch = { ownOnly, terms, runs: expression.runs };
  return JSON.stringify(asked);
}

function askedTerms(term: SearchTerm, group: number, locale: string): readonly AskedTerm[] {
  const asked = askedTerm(term, group);
  const [word] = term.words;
  if (term.isPrefix || term.words.length > 1 || word === undefined) return [asked];
  const spellings = otherSpellings(word, locale).map((words) => ({
    ...asked,
    words,
    isSpelling: true,
  }));
  return [asked, ...spellings];
}

function askedTerm({ words, isPrefix, isExact }: SearchTerm, group: number): AskedTerm {
  const [word] = words;
  const key = isPrefix && words.length === 1 && word !== undefined ? spellingKey(word) : null;
  return { group, words: words.join(' '), isPrefix, isSpelling: false, isExact, key };
}

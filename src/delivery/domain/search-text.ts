import { plainOf } from '../../kernel/rich-text.ts';
import { withoutAccents, wordsOf } from '../../kernel/words.ts';
import type { PracticeRowDocument } from './practice-row.ts';

/** How much a word says about a practice, A most. */
export type SearchWeight = 'A' | 'B' | 'C' | 'D';

/** Words of one weight in one language. */
export interface SearchPart {
  readonly weight: SearchWeight;
  /** Locale of the words, in whose configuration they become lexemes. */
  readonly language: string;
  /** Lower case, divided by single spaces; not empty. */
  readonly words: string;
}

/** What is searched of a row. */
export interface SearchText {
  /** Each weight and language once, the heaviest first. */
  readonly parts: readonly SearchPart[];
  /** Words to suggest, as they are written: of title, summary and names; sorted, each once. */
  readonly suggestions: readonly string[];
}

/** Taxonomies whose labels readers search for. */
const SEARCHED_TAXONOMIES = ['POLICY_AREA', 'TARGET_GROUP'];
const ANALYSIS = /^(aspects|tips|matrix)\./u;
const WEIGHTS: readonly SearchWeight[] = ['A', 'B', 'C', 'D'];

interface Piece {
  readonly weight: SearchWeight;
  readonly language: string;
  readonly words: readonly string[];
}

/**
 * Sorts the words of a row by weight and language: A title, B summary and the names of countries, regions,
 * policy areas and target groups, C what the contributor told, D the analysis. A text that fell back is in
 * its own language, the names are in that of the row.
 * @param countries ISO 3166-1 codes
 */
export function searchText(
  document: PracticeRowDocument,
  countries: readonly string[],
): SearchText {
  const { locale, texts, facts } = document;
  const pieces: Piece[] = namesOf(document, countries).map((name) => ({
    weight: 'B',
    language: locale,
    words: wordsOf(name),
  }));
  if (facts.leadOrganisation !== null) {
    pieces.push({ weight: 'C', language: locale, words: wordsOf(facts.leadOrganisation) });
  }
  for (const [path, text] of Object.entries(texts)) {
    const words = wordsOf(plainOf(text.value));
    pieces.push({ weight: weightOf(path), language: text.locale, words });
  }
  return { parts: partsOf(pieces), suggestions: suggestionsOf(pieces) };
}

function namesOf({ labels, locale }: PracticeRowDocument, countries: readonly string[]) {
  const terms = Object.entries(labels.terms).flatMap(([key, label]) =>
    SEARCHED_TAXONOMIES.some((taxonomy) => key.startsWith(`${taxonomy}:`)) ? [label] : [],
  );
  return [...Object.values(labels.regions), ...countryNames(countries, locale), ...terms];
}

function countryNames(codes: readonly string[], locale: string): readonly string[] {
  if (codes.length === 0) return [];
  const names = new Intl.DisplayNames([locale, 'en'], { type: 'region' });
  return [...new Set(codes)].map((code) => names.of(code) ?? code);
}

function weightOf(path: string): SearchWeight {
  if (path === 'title') return 'A';
  if (path === 'summary') return 'B';
  return ANALYSIS.test(path) ? 'D' : 'C';
}

function partsOf(pieces: readonly Piece[]): readonly SearchPart[] {
  const languages = [...new Set(pieces.map(({ language }) => language))].sort();
  return WEIGHTS.flatMap((weight) =>
    languages.flatMap((language) => {
      const own = pieces.filter((piece) => piece.weight === weight && piece.language === language);
      const words = own.flatMap((piece) => piece.words).join(' ');
      return words === '' ? [] : [{ weight, language, words }];
    }),
  );
}

/** A name such as "4.0" is no word, and two letters are too few to correct. */
const SUGGESTED = /^[\p{L}\p{M}\p{N}]{3,40}$/u;

function suggestionsOf(pieces: readonly Piece[]): readonly string[] {
  const heads = pieces.filter(({ weight }) => weight === 'A' || weight === 'B');
  const words = heads.flatMap((piece) => piece.words).filter((word) => SUGGESTED.test(word));
  const byPlain = new Map<string, string>();
  for (const word of words.filter((candidate) => /\p{L}/u.test(candidate))) {
    const plain = withoutAccents(word);
    if (!byPlain.has(plain) || byPlain.get(plain) === plain) byPlain.set(plain, word);
  }
  return [...byPlain.values()].sort();
}

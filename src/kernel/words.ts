/** A word of a text and where it stands. */
export interface PlacedWord {
  /** As it is compared: composed (NFKC), lower case, letters and digits only. */
  readonly word: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

/** Longer ones are no words; the parser of PostgreSQL drops them too. */
const MAX_WORD_CHARACTERS = 60;

/** Letters and digits with their marks; a Catalan middle dot or an invisible hyphen divides nothing. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]|(?<=l)[·•‧](?=l))*/giu;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * Takes a text apart into words, the same way for what is searched and for what is searched for.
 * Apostrophes and hyphens divide: `l'accueil` and `third-country` are two words each.
 */
export function placedWordsOf(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0].normalize('NFKC').toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, '');
    if (word === '' || word.length > MAX_WORD_CHARACTERS) continue;
    words.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The words of a text without their places. */
export function wordsOf(text: string): readonly string[] {
  return placedWordsOf(text).map(({ word }) => word);
}

/** Latin letters that Unicode does not take apart, as the extension `unaccent` of PostgreSQL writes them. */
export const UNDIVIDED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

const UNDIVIDED: Readonly<Record<string, string>> = { ...UNDIVIDED_LETTERS, ς: 'σ' };

/** A lower-case word without accents, for comparison: `inclusión` → `inclusion`; a final sigma is a sigma. */
export function withoutAccents(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return bare.replace(/[ßæœøðđłþıς]/gu, (letter) => UNDIVIDED[letter] ?? letter);
}

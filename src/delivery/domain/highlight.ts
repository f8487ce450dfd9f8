import { escapeHtml } from '../../kernel/rich-text.ts';
import { placedWordsOf, withoutAccents, type PlacedWord } from '../../kernel/words.ts';
import type { SearchPattern } from './search-patterns.ts';

/** A text in which a search may have hit. */
export interface HighlightText {
  /** Path of the content model, or the name of the list whose labels these are. */
  readonly path: string;
  readonly locale: string;
  readonly plain: string;
}

/** A passage with what was found. */
export interface Highlight {
  readonly path: string;
  readonly locale: string;
  /** Safe HTML: the passage escaped, and `<mark>` round the words that were found. */
  readonly snippet: string;
}

/** A word in its language, as its lexemes are asked for. */
export interface LanguageWord {
  readonly language: string;
  readonly word: string;
}

/** Lexemes of words by {@link wordKey}. */
export type LexemesByWord = ReadonlyMap<string, readonly string[]>;

/** Title and names are shown whole, of longer texts the best passage. */
const MAX_WHOLE_CHARACTERS = 160;
const PASSAGE_WORDS = 28;
const WORDS_BEFORE = 6;
const MOST_HIGHLIGHTS = 3;
/** Stemmers change the end of a word, hardly ever its beginning. */
const SAME_BEGINNING = 3;

/** The key of a word in {@link LexemesByWord}. */
export function wordKey({ language, word }: LanguageWord): string {
  return `${language}:${word}`;
}

/** The words that may have one of the lexemes of the patterns, each once: few enough to ask for theirs. */
export function candidateWords(
  texts: readonly HighlightText[],
  patterns: readonly SearchPattern[],
): readonly LanguageWord[] {
  const beginnings = new Set(
    patterns.flat().flatMap((place) => place.lexemes.map(({ lexeme }) => beginningOf(lexeme))),
  );
  const candidates = new Map<string, LanguageWord>();
  for (const { locale, plain } of texts) {
    for (const { word } of placedWordsOf(plain)) {
      const candidate = { language: locale, word };
      const plainKey = wordKey({ language: locale, word: withoutAccents(word) });
      const lengths = Array.from({ length: SAME_BEGINNING }, (_, index) => index + 1);
      const begins = lengths.some((length) =>
        beginnings.has(plainKey.slice(0, locale.length + 1 + length)),
      );
      if (begins) candidates.set(wordKey(candidate), candidate);
    }
  }
  return [...candidates.values()];
}

/** Language and first letters of a lexeme; short ones lose their last letter, which stemming may change. */
function beginningOf(lexeme: string): string {
  const start = lexeme.indexOf(':') + 1;
  const letters = withoutAccents(lexeme.slice(start));
  const length = Math.min(SAME_BEGINNING, Math.max(1, letters.length - 1));
  return lexeme.slice(0, start) + letters.slice(0, length);
}

/**
 * The passages that show best why a practice was found: title, summary and names first, then the texts in
 * which most of the search was found. At most three; none when nothing of it is in the texts.
 */
export function highlightsOf(
  texts: readonly HighlightText[],
  patterns: readonly SearchPattern[],
  lexemes: LexemesByWord,
): readonly Highlight[] {
  const found = texts.flatMap((text, order) => {
    const words = placedWordsOf(text.plain);
    const marked = markedWords(words, text.locale, patterns, lexemes);
    return marked.size === 0 ? [] : [{ text, words, marked, order }];
  });
  const inHead = ({ text }: (typeof found)[number]) => (isHead(text) ? 1 : 0);
  const sorted = found.sort(
    (left, right) =>
      inHead(right) - inHead(left) ||
      (inHead(left) === 1 ? 0 : distinct(right) - distinct(left)) ||
      left.order - right.order,
  );
  return sorted
    .slice(0, MOST_HIGHLIGHTS)
    .map(({ text: { path, locale, plain }, words, marked }) => ({
      path,
      locale,
      snippet: snippetOf(plain, words, new Set(marked.keys())),
    }));
}

function isHead({ path }: HighlightText): boolean {
  return ['title', 'summary', 'regions', 'policyAreas', 'targetGroups'].includes(path);
}

function distinct({ marked }: { readonly marked: ReadonlyMap<number, number> }): number {
  return new Set(marked.values()).size;
}

/** Index of each word that was found → number of the pattern. */
function markedWords(
  words: readonly PlacedWord[],
  language: string,
  patterns: readonly SearchPattern[],
  lexemes: LexemesByWord,
): ReadonlyMap<number, number> {
  const lexemesAt = new Map<number, readonly string[]>();
  for (const [index, { word }] of words.entries()) {
    const own = lexemes.get(wordKey({ language, word }));
    if (own !== undefined) lexemesAt.set(index, own);
  }
  const marked = new Map<number, number>();
  for (const [number, pattern] of patterns.entries()) {
    for (const start of lexemesAt.keys()) {
      for (const place of matchAt(pattern, start, lexemesAt) ?? []) {
        if (!marked.has(place)) marked.set(place, number);
      }
    }
  }
  return marked;
}

/** The places of a pattern that begins at a word; null: it does not stand there. */
function matchAt(
  pattern: SearchPattern,
  start: number,
  lexemesAt: ReadonlyMap<number, readonly string[]>,
): readonly number[] | null {
  const places: number[] = [];
  let place = start;
  for (const { lexemes: wanted, distance } of pattern) {
    place += distance;
    const own = lexemesAt.get(place) ?? [];
    const fits = wanted.some(({ lexeme, isPrefix }) =>
      own.some((one) => (isPrefix ? one.startsWith(lexeme) : one === lexeme)),
    );
    if (!fits) return null;
    places.push(place);
  }
  return places;
}

function snippetOf(
  plain: string,
  words: readonly PlacedWord[],
  marked: ReadonlySet<number>,
): string {
  if (plain.length <= MAX_WHOLE_CHARACTERS) return htmlOf(plain, words, marked);
  const first = bestStart(words.length, marked);
  const last = Math.min(words.length, first + PASSAGE_WORDS) - 1;
  const from = first === 0 ? 0 : words[first]!.start;
  const to = last === words.length - 1 ? plain.length : words[last]!.end;
  const shifted = words
    .slice(first, last + 1)
    .map(({ word, start, end }) => ({ word, start: start - from, end: end - from }));
  const inside = new Set([...marked].map((index) => index - first));
  const passage = htmlOf(plain.slice(from, to), shifted, inside);
  return `${first === 0 ? '' : '… '}${passage}${to === plain.length ? '' : ' …'}`;
}

/** The first word of the passage with most marks; the earliest of equals. */
function bestStart(count: number, marked: ReadonlySet<number>): number {
  let best = { start: 0, marks: -1 };
  for (const index of [...marked].sort((left, right) => left - right)) {
    const start = Math.max(0, Math.min(index - WORDS_BEFORE, count - PASSAGE_WORDS));
    const marks = [...marked].filter((one) => one >= start && one < start + PASSAGE_WORDS).length;
    if (marks > best.marks) best = { start, marks };
  }
  return best.start;
}

function htmlOf(text: string, words: readonly PlacedWord[], marked: ReadonlySet<number>): string {
  let html = '';
  let end = 0;
  for (const [index, { start, end: next }] of words.entries()) {
    if (!marked.has(index)) continue;
    html += `${escapedOnOneLine(text.slice(end, start))}<mark>${escapeHtml(text.slice(start, next))}</mark>`;
    end = next;
  }
  return html + escapedOnOneLine(text.slice(end));
}

function escapedOnOneLine(text: string): string {
  return escapeHtml(text.replace(/\s+/gu, ' '));
}

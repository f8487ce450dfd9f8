import { wordsOf } from '../../kernel/words.ts';
import { isStopWord } from './search-stop-words.ts';

/** Words that must stand one after the other; one word mostly. */
export interface SearchTerm {
  /** Lower case, not empty. */
  readonly words: readonly string[];
  /** The last word is the beginning of one. */
  readonly isPrefix: boolean;
  /** Quoted: just these words. */
  readonly isExact: boolean;
  /** As it stands in the query, marks included. */
  readonly typed: string;
}

/** What a search means: one of each group must be there, and nothing that is excluded. */
export interface SearchExpression {
  readonly groups: readonly (readonly SearchTerm[])[];
  readonly excluded: readonly SearchTerm[];
  /** Words that stand together, stop words included, in which terms of the glossary are looked for. */
  readonly runs: readonly string[];
}

/** More of them are left aside: nobody reads 24 words of a query. */
const MAX_TERMS = 24;
const MIN_PREFIX_CHARACTERS = 2;

/** `-"a phrase`, `-word`, `word*`; a phrase that is not closed goes to the end. */
const TOKEN =
  /(?<minus>(?<=^|\s)[-−])?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?(?<star>\*)?|(?<plain>[^\s"“”„«»]+))/gu;

/** How each language says OR between two words; in capitals only, but in English. */
const OR_WORDS: Readonly<Record<string, string>> = {
  ca: 'O',
  de: 'ODER',
  el: 'Ή',
  es: 'O',
  fr: 'OU',
  it: 'O',
  pt: 'OU',
  sv: 'ELLER',
};

interface Token {
  /** Null: its words say nothing in this language. */
  readonly term: SearchTerm | null;
  readonly words: readonly string[];
  readonly isExcluded: boolean;
  /** OR stands before it. */
  readonly isAlternative: boolean;
}

/**
 * Reads what people type: `words`, `"a phrase"`, `-without`, `one OR another`, `begin*`. Never fails: what
 * has no meaning is left out. OR holds together the two terms beside it.
 * @param locale language of the reader
 */
export function parseSearch(text: string, locale: string): SearchExpression {
  const groups: SearchTerm[][] = [];
  const excluded: SearchTerm[] = [];
  const tokens = tokensOf(text, locale).slice(0, MAX_TERMS);
  for (const { term, isExcluded, isAlternative } of tokens) {
    if (term === null) continue;
    const last = groups.at(-1);
    if (isExcluded) excluded.push(term);
    else if (isAlternative && last !== undefined) last.push(term);
    else groups.push([term]);
  }
  return {
    groups,
    excluded,
    runs: runsOf(tokens.filter(({ term, isExcluded }) => !isExcluded && term?.isExact !== true)),
  };
}

/** An alternative is a run of its own. */
function runsOf(tokens: readonly Token[]): readonly string[] {
  const runs: string[][] = [];
  for (const [index, { words, isAlternative }] of tokens.entries()) {
    const open = runs.at(-1);
    const isDivided = isAlternative || tokens[index - 1]?.isAlternative === true;
    if (open === undefined || isDivided) runs.push([...words]);
    else open.push(...words);
  }
  return runs.map((words) => words.join(' '));
}

/** Whether nothing is asked for. */
export function isEmptyExpression({ groups, excluded }: SearchExpression): boolean {
  return groups.length === 0 && excluded.length === 0;
}

function tokensOf(text: string, locale: string): readonly Token[] {
  const tokens: Token[] = [];
  let isAlternative = false;
  for (const { groups, 0: typed } of text.matchAll(TOKEN)) {
    const { minus, phrase, star, plain = '' } = groups ?? {};
    if (minus === undefined && isOr(plain, locale)) {
      isAlternative = tokens.length > 0;
      continue;
    }
    const isExact = phrase !== undefined;
    const read = readTerm(phrase ?? plain, star !== undefined, { typed, isExact });
    if (read === null) continue;
    const term = isExact ? read : withoutStopWords(read, locale);
    tokens.push({ term, words: read.words, isExcluded: minus !== undefined, isAlternative });
    isAlternative = false;
  }
  return tokens;
}

function isOr(plain: string, locale: string): boolean {
  if (plain === 'OR' || plain === '|') return true;
  return locale === 'en' ? plain.toLowerCase() === 'or' : OR_WORDS[locale] === plain;
}

function readTerm(
  text: string,
  hasStar: boolean,
  { typed, isExact }: Pick<SearchTerm, 'typed' | 'isExact'>,
): SearchTerm | null {
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last === undefined) return null;
  const isPrefix = (hasStar || /\*\s*$/u.test(text)) && last.length >= MIN_PREFIX_CHARACTERS;
  return { words, isPrefix, isExact, typed: typed.replace(/^[-−]/u, '') };
}

/** `d'acollida` asks for `acollida`. */
function withoutStopWords(term: SearchTerm, locale: string): SearchTerm | null {
  const first = term.words.findIndex((word) => !isStopWord(word, locale));
  if (first < 0) return term.isPrefix ? term : null;
  const last = term.words.findLastIndex((word) => !isStopWord(word, locale));
  const words = term.words.slice(first, term.isPrefix ? undefined : last + 1);
  return { ...term, words };
}

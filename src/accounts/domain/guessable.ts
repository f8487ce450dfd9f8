import { COMMON_WORDS, CONTEXT_WORDS } from './common-words.ts';

/** Fewer characters than this outside words, sequences and repetitions: an attacker's list has it. */
const MIN_OWN_CHARACTERS = 6;
const MIN_PERSONAL_WORD = 3;
const SEQUENCE = 3;
const WALK = 4;

/** Neighbours on the keyboards of the nine languages, in rows, columns and zigzag. */
const WALKS = [
  '1234567890',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  'qwertzuiopüasdfghjklöäyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  'asdfghjklñzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '!@#$%^&*()_+',
  '!"#¤%&/()=?',
].flatMap((walk) => [walk, [...walk].reverse().join('')]);

const LEET: Readonly<Record<string, string>> = {
  a: '[a4@]',
  e: '[e3]',
  i: '[i1!]',
  l: '[l1]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7+]',
};

const YEAR = /(?:19|20)\d\d/gu;
const SEPARATORS = /[\s._-]+/gu;
const KNOWN_WORDS = wordPattern([...COMMON_WORDS, ...CONTEXT_WORDS]);

/**
 * Tells whether a password is one of those that are tried first: common passwords, words of this
 * service and of the person, keyboard walks, counting and repetition, alone or put together, with the
 * usual replacements (`p4$$w0rd`) and separators. A passphrase of uncommon words, or characters without
 * a pattern, is never refused, whatever kinds of characters it has or lacks.
 * @param personal texts about the person, such as the e-mail address and the name
 */
export function isGuessable(password: string, personal: readonly string[]): boolean {
  const folded = fold(password);
  const patterns = [KNOWN_WORDS, wordPattern(personalWords(personal)), YEAR];
  return [folded, folded.replace(SEPARATORS, '')].some(
    (text) => countOwn(repeatedUnit(text), patterns) < MIN_OWN_CHARACTERS,
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Characters that belong to no word, sequence or walk. */
function countOwn(text: string, patterns: readonly RegExp[]): number {
  const characters = [...text];
  const isCovered = characters.map(() => false);
  const cover = (from: number, length: number) => isCovered.fill(true, from, from + length);
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      cover([...text.slice(0, match.index)].length, [...match[0]].length);
    }
  }
  coverSequences(characters, cover);
  coverWalks(characters, cover);
  return isCovered.filter((covered) => !covered).length;
}

type Cover = (from: number, length: number) => unknown;

/** `aaa`, `abc`, `321`: three or more characters, each the same step from the one before. */
function coverSequences(characters: readonly string[], cover: Cover): void {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  codes.slice(SEQUENCE - 1).forEach((last, from) => {
    const [first, middle] = [codes[from]!, codes[from + 1]!];
    const isSequence = last - middle === middle - first && Math.abs(last - middle) <= 1;
    if (isSequence) cover(from, SEQUENCE);
  });
}

function coverWalks(characters: readonly string[], cover: Cover): void {
  for (let from = 0; from + WALK <= characters.length; from += 1) {
    const part = characters.slice(from, from + WALK).join('');
    if (WALKS.some((walk) => walk.includes(part))) cover(from, WALK);
  }
}

/** The unit of a text that is nothing but repetitions of it, the last one perhaps cut; else the text. */
function repeatedUnit(text: string): string {
  const characters = [...text];
  const period = characters.findIndex(
    (_, length) =>
      length > 0 &&
      length * 2 <= characters.length &&
      characters.every((character, index) => character === characters[index % length]),
  );
  return period > 0 ? characters.slice(0, period).join('') : text;
}

function personalWords(personal: readonly string[]): readonly string[] {
  return personal
    .flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u))
    .filter((word) => [...word].length >= MIN_PERSONAL_WORD);
}

/** Matches any of the words, the longest first, with letters replaced by what looks like them. */
function wordPattern(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/gu;
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  const alternatives = longestFirst.map((word) =>
    [...word].map((character) => LEET[character] ?? character).join(''),
  );
  return new RegExp(alternatives.join('|'), 'gu');
}

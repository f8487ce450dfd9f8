import { UNDIVIDED_LETTERS } from '../../kernel/words.ts';
import { latinFromGreek } from './latin-from-greek.ts';

const MAX_SLUG_CHARACTERS = 80;
/** What a title without any letter we can write becomes. */
const NAMELESS = 'practice';

/** German writes its umlauts with e where it has none. */
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The readable part of an address, made from a title: lower-case ASCII letters, digits and single hyphens.
 * @param locale BCP 47 code of the title; German umlauts are written out, Greek is transcribed in any locale
 * @returns 1–80 characters, cut between words where that is possible; not unique
 */
export function slugify(title: string, locale: string): string {
  const lower = title.normalize('NFKC').toLowerCase();
  const spelt = locale.split('-')[0] === 'de' ? replaceLetters(lower, GERMAN) : lower;
  const latin = latinFromGreek(replaceLetters(spelt, UNDIVIDED_LETTERS).normalize('NFD'));
  const slug = latin
    .replace(/\p{M}/gu, '')
    .replace(/(?<=l)[·•‧](?=l)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return slug === '' ? NAMELESS : shorten(slug);
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/\p{L}/gu, (letter) => letters[letter] ?? letter);
}

function shorten(slug: string): string {
  if (slug.length <= MAX_SLUG_CHARACTERS) return slug;
  const cut = slug.slice(0, MAX_SLUG_CHARACTERS + 1);
  const end = cut.lastIndexOf('-');
  return (end > MAX_SLUG_CHARACTERS / 2 ? cut.slice(0, end) : cut.slice(0, -1)).replace(/-$/u, '');
}

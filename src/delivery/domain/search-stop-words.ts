import { withoutAccents } from '../../kernel/words.ts';

/**
 * Words that say nothing, in the languages for which PostgreSQL has no list of its own; it drops those of
 * the others itself. Ours: articles, prepositions, conjunctions and pronouns.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  ca: `a al als amb aquest aquesta aquests aquestes com d de del dels el els en entre es fins hi ho i l
    la les li lo m més mentre n na ni no o on per però pel pels perquè què que quan s se segons sense
    ser seu seva seus seves si sobre són t també un una uns unes va van`,
  el: `α ακόμη αλλά αν αντί από αυτά αυτές αυτή αυτό αυτοί αυτός αυτού αυτών για δε δεν διά εάν είναι
    εκ εκτός ένα έναν ένας ενός ενώ έξω επί ή η θα κ και κάθε κατά κι κοντά με μέσα μετά μέχρι μη μην μια
    μίας ν να ο οι όπως όσα όταν ότι ούτε παρά πιο που πριν προς πώς σαν σε στα στη στην στης στις στο
    στον στους στων τα τε τη την της τι τις το τον του τους των ως`,
};

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STOP_WORDS).map(([locale, words]) => [
    locale,
    new Set(words.split(/\s+/u).map(withoutAccents)),
  ]),
);

/** Whether a word of a query says nothing in a language; with or without its accents. */
export function isStopWord(word: string, locale: string): boolean {
  return LISTS.get(locale)?.has(withoutAccents(word)) ?? false;
}

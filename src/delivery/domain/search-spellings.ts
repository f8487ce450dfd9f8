/** Other forms of a word that the stemmer of its language does not know; the word itself is not among them. */
export function otherSpellings(word: string, locale: string): readonly string[] {
  const forms = RULES[locale]?.flatMap((rule) => rule(word) ?? []) ?? [];
  return [...new Set(forms)].filter((form) => form !== word && form.length >= MIN_CHARACTERS);
}

type Rule = (word: string) => readonly string[] | null;

const MIN_CHARACTERS = 3;

/** `ending` → what may stand in its place. */
function exchange(ending: string, ...others: readonly string[]): Rule {
  return (word) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return null;
    const stem = word.slice(0, word.length - ending.length);
    return others.map((other) => `${stem}${other}`);
  };
}

/**
 * Swedish: Snowball leaves the definite article on nouns (hälsa, hälsan; språk, språket; boende, boendet).
 * Portuguese: it does not know that -ão has its plural in -ões or -ães. German: umlauts are also written
 * with e, and ß with ss.
 */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  sv: [
    exchange('an', 'a'),
    exchange('a', 'an'),
    exchange('et', '', 'e'),
    exchange('e', 'et', 'en'),
    (word) => (/[^aeiouyåäönrt]$/u.test(word) ? [`${word}et`] : null),
  ],
  pt: [
    exchange('ão', 'ões', 'ães'),
    exchange('ões', 'ão'),
    exchange('ães', 'ão'),
    exchange('ao', 'ões'),
    exchange('oes', 'ão'),
  ],
  de: [
    (word) =>
      /[aou]e/u.test(word)
        ? [word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü')]
        : null,
    (word) => (/[äöü]/u.test(word) ? [spelledOut(word)] : null),
  ],
};

function spelledOut(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}

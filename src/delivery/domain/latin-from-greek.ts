/** Greek letters and their Latin ones. Source: ISO 843, type 2 (transcription). */
const LETTERS: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/** Two vowels that sound as one; a tonos on the first or a dialytika on the second divides them. */
const OU = /ου(?!\u0301?\u0308)/gu;
const SOUNDS_AS_F = /([αεη])υ\u0301?(?![\u0301\u0308])(?=[θκξπσςτφχψ]|(?!\p{L}))/gu;
const SOUNDS_AS_V = /([αεη])υ\u0301?(?![\u0301\u0308])/gu;

/**
 * Writes Greek in Latin letters, much as ISO 843 transcribes it; other letters stay as they are.
 * @param text lower case, canonically decomposed (NFD); the accents stay where they are
 */
export function latinFromGreek(text: string): string {
  return text
    .replace(OU, 'ou')
    .replace(SOUNDS_AS_F, '$1f')
    .replace(SOUNDS_AS_V, '$1v')
    .replace(/γ(?=[γξχ])/gu, 'n')
    .replace(/(?<![\p{L}\p{M}])μπ/gu, 'b')
    .replace(/[α-ως]/gu, (letter) => LETTERS[letter] ?? letter);
}

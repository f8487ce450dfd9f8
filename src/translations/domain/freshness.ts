import type { StoredText, TextSource } from './text.ts';

/** How a text stands to its source, for one path. */
export type Freshness = 'SOURCE' | 'CURRENT' | 'OUTDATED' | 'SOURCE_REMOVED';

/**
 * Compares the hash of the source text that was translated with the source text of now.
 * Times, states and origins play no part (C-03).
 * @param currentSourceHash hash of the text in the translation's own source locale; null: none there
 */
export function freshnessOf(
  text: { readonly source: TextSource | null },
  currentSourceHash: string | null,
): Freshness {
  if (text.source === null) return 'SOURCE';
  if (currentSourceHash === null) return 'SOURCE_REMOVED';
  return text.source.hash === currentSourceHash ? 'CURRENT' : 'OUTDATED';
}

/** A text with its freshness. */
export interface FreshText extends StoredText {
  readonly freshness: Freshness;
}

/** Adds freshness to every text of a subject, each against the edge that was really used. */
export function withFreshness(texts: readonly StoredText[]): readonly FreshText[] {
  const hashes = new Map(texts.map((text) => [`${text.locale} ${text.path}`, text.textHash]));
  return texts.map((text) => {
    const current = hashes.get(`${text.source?.locale} ${text.path}`) ?? null;
    return { ...text, freshness: freshnessOf(text, current) };
  });
}

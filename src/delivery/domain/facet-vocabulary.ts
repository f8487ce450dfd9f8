import { TAXONOMY_OF_FACET, type FacetName } from './facet.ts';

/** The reference data that filters and facets need, as it is read. */
export interface VocabularyData {
  readonly locales: readonly VocabularyLocale[];
  readonly regions: readonly VocabularyRegion[];
  /** Terms of the taxonomies of facets. */
  readonly terms: readonly VocabularyTerm[];
}

interface VocabularyLocale {
  readonly code: string;
  readonly fallback: readonly string[];
  /** Practices can be read in it. */
  readonly isReadable: boolean;
}

interface VocabularyRegion {
  readonly code: string;
  /** By locale. */
  readonly labels: Labels;
}

interface VocabularyTerm {
  readonly taxonomy: string;
  readonly code: string;
  /** Code of the wider term; null: none. */
  readonly parent: string | null;
  readonly labels: Labels;
}

type Labels = Readonly<Record<string, string>>;

/** The codes that can be chosen, how terms lie in each other, and what all of it is called. */
export class FacetVocabulary {
  readonly #locales: ReadonlyMap<string, VocabularyLocale>;
  readonly #regions: ReadonlyMap<string, VocabularyRegion>;
  /** Taxonomy → code → term. */
  readonly #terms = new Map<string, Map<string, VocabularyTerm>>();
  /** Taxonomy → code → codes of the terms immediately below it. */
  readonly #below = new Map<string, Map<string, string[]>>();

  constructor({ locales, regions, terms }: VocabularyData) {
    this.#locales = new Map(locales.map((locale) => [locale.code, locale]));
    this.#regions = new Map(regions.map((region) => [region.code, region]));
    for (const term of terms) {
      mapAt(this.#terms, term.taxonomy).set(term.code, term);
      if (term.parent === null) continue;
      const below = mapAt(this.#below, term.taxonomy);
      below.set(term.parent, [...(below.get(term.parent) ?? []), term.code]);
    }
  }

  /** Tells whether practices can be read in a locale. */
  isReadable(locale: string): boolean {
    return this.#locales.get(locale)?.isReadable ?? false;
  }

  hasLocale(code: string): boolean {
    return this.#locales.has(code);
  }

  hasRegion(code: string): boolean {
    return this.#regions.has(code);
  }

  hasTerm(taxonomy: string, code: string): boolean {
    return this.#terms.get(taxonomy)?.has(code) ?? false;
  }

  /** Code of the term above one; null: there is none. */
  parentOf(taxonomy: string, code: string): string | null {
    return this.#terms.get(taxonomy)?.get(code)?.parent ?? null;
  }

  /** A term and all terms above it, each once. */
  withWider(taxonomy: string, code: string): readonly string[] {
    const found = new Set<string>();
    let next: string | null = code;
    while (next !== null && !found.has(next)) {
      found.add(next);
      next = this.parentOf(taxonomy, next);
    }
    return [...found];
  }

  /** Tells whether any term of a taxonomy lies below another. */
  hasNarrower(taxonomy: string): boolean {
    return this.#below.has(taxonomy);
  }

  /** Terms and all terms below them, each once. */
  withNarrower(taxonomy: string, codes: readonly string[]): readonly string[] {
    const below = this.#below.get(taxonomy);
    if (below === undefined) return codes;
    const found = new Set(codes);
    // A set that grows while it is walked through is walked through to its new end.
    for (const code of found) for (const narrower of below.get(code) ?? []) found.add(narrower);
    return [...found];
  }

  /** What a value of a facet is called in a locale, or in the best other one; null: nothing. */
  labelOf(facet: FacetName, value: string, locale: string): string | null {
    const labels = this.#labelsOf(facet, value);
    if (labels === null) return null;
    const own = labels[locale];
    if (own !== undefined) return own;
    const fallback = this.#locales.get(locale)?.fallback ?? [];
    const next = fallback.find((candidate) => labels[candidate] !== undefined);
    const best = next ?? Object.keys(labels).sort()[0];
    return best === undefined ? null : labels[best]!;
  }

  #labelsOf(facet: FacetName, value: string): Labels | null {
    if (facet === 'REGION') return this.#regions.get(value)?.labels ?? null;
    const terms = this.#terms.get(TAXONOMY_OF_FACET[facet] ?? '');
    return (terms?.get(value) ?? terms?.get(value.toLowerCase()))?.labels ?? null;
  }
}

function mapAt<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const found = maps.get(key);
  if (found !== undefined) return found;
  const made = new Map<string, Value>();
  maps.set(key, made);
  return made;
}

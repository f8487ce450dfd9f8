/** The fewest practices that can be put side by side. */
export const FEWEST = 2;
/** The most practices that can be put side by side. */
export const MOST = 4;

/** What an address of the comparison asks for. */
export interface ComparisonAsked {
  /** The practices, each once, in their order. */
  readonly ids: readonly string[];
  /** Words by which a practice to add is looked for; empty: none. */
  readonly search: string;
  /** Whether rows that are the same for all are left away. */
  readonly isOnlyDifferences: boolean;
}

/** Reads the query of an address. */
export function readComparisonAddress(query: URLSearchParams): ComparisonAsked {
  const ids = query.getAll('id').map((id) => id.trim());
  return {
    ids: [...new Set(ids)].filter((id) => id !== ''),
    search: (query.get('q') ?? '').trim().slice(0, 200),
    isOnlyDifferences: query.get('show') === 'differences',
  };
}

/** Writes the address of a comparison. */
export function comparisonAddress(locale: string, asked: Partial<ComparisonAsked>): string {
  const query = new URLSearchParams();
  for (const id of asked.ids ?? []) query.append('id', id);
  if (asked.isOnlyDifferences === true) query.set('show', 'differences');
  if (asked.search !== undefined && asked.search !== '') query.set('q', asked.search);
  return `/${locale}/compare${query.size === 0 ? '' : `?${query}`}`;
}

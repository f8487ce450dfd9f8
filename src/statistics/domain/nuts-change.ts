/**
 * What became of a unit in the next version of the NUTS classification.
 *
 * - `RENAMED`: the same territory under another code;
 * - `SPLIT`: the new unit is a part of the old one, and of no other;
 * - `RECAST`: the two share a part of their territory.
 */
export const NUTS_CHANGES = ['RENAMED', 'SPLIT', 'RECAST'] as const;

/** One kind of {@link NUTS_CHANGES}. */
export type NutsChangeKind = (typeof NUTS_CHANGES)[number];

/** One unit of an older version and one of a newer version that it went into. */
export interface NutsChange {
  readonly fromCode: string;
  readonly fromVersion: number;
  readonly toCode: string;
  readonly toVersion: number;
  readonly kind: NutsChangeKind;
  /** Where the change is written down. */
  readonly sourceName: string;
}

/** What an import must know about territorial units. */
export interface KnownUnits {
  /** Every code of every version. */
  readonly codes: ReadonlySet<string>;
  readonly changes: readonly NutsChange[];
}

/**
 * A code as Eurostat writes it: Greece is EL and the United Kingdom UK, where ISO 3166 has GR and GB.
 */
export function toEurostatCode(code: string): string {
  return code.replace(/^GR/u, 'EL').replace(/^GB/u, 'UK');
}

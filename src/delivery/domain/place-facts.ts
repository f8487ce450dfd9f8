/** What is known of a region in one language: what maps and linked data need beside its name. */
export interface PlaceFacts {
  readonly code: string;
  readonly name: string;
  readonly nativeName: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** WGS 84, degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly website: string | null;
  /** Codes of its own NUTS units as Eurostat writes them, each once; units that only stand for it are left out. */
  readonly nutsCodes: readonly string[];
}

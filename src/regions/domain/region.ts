/** Official urban–rural types of NUTS 3 units (GISCO attribute URBN_TYPE 1, 2, 3). */
export const URBAN_RURAL = ['URBAN', 'INTERMEDIATE', 'RURAL'] as const;

/** One type of {@link URBAN_RURAL}. */
export type UrbanRural = (typeof URBAN_RURAL)[number];

/** A statistical unit of one version of the NUTS classification. */
export interface NutsUnit {
  /** As Eurostat writes it; Greek codes begin with EL, British with UK. */
  readonly code: string;
  /** 2021 or 2024. */
  readonly nutsVersion: number;
  /** 1–3. */
  readonly level: number;
  /** ISO 3166 alpha-2: GR and GB. */
  readonly country: string;
  readonly nameLatin: string;
  readonly nameNative: string;
  /** Label point in degrees (WGS 84); null when not known. */
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** Null for units above NUTS 3 and where the type was not published. */
  readonly urbanRural: UrbanRural | null;
}

/** Points to a NUTS unit. */
export interface NutsReference {
  readonly code: string;
  readonly nutsVersion: number;
  /** The unit is not (only) the region; its figures stand for it. */
  readonly isStatisticsProxy: boolean;
}

/** What is known about a region; its names in other languages are localized texts at `name`. */
export interface RegionFacts {
  /** Slug, for example `skane`. */
  readonly code: string;
  /** ISO 3166 alpha-2: GR and GB. */
  readonly country: string;
  readonly nativeName: string;
  /** Null when not known. */
  readonly website: string | null;
  /** Page of the region in MIPEX-R, or its start page when the region's page is not known; null: no member. */
  readonly mipexUrl: string | null;
  readonly isMipexMember: boolean;
  /** Label point in degrees (WGS 84). */
  readonly longitude: number;
  readonly latitude: number;
  /** Bounding box in degrees (WGS 84). */
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** At least one that is not a proxy; ordered by version and code, own units first. */
  readonly nutsUnits: readonly NutsReference[];
}

/** A region as stored. */
export interface Region extends RegionFacts {
  readonly id: string;
  readonly version: number;
}

/** A score of the Migrant Integration Policy Index for regions. */
export interface MipexScore {
  /** `overall`, or one of the seventeen dimensions. */
  readonly dimension: string;
  /** Which collection of data, in the words of the source. */
  readonly wave: string;
  /** Null when the source does not say it. */
  readonly year: number | null;
  /** 0–100; 100: standard fully met. */
  readonly score: number;
  readonly sourceName: string;
}

/** Number of NUTS 3 units of each type. */
export interface Typology {
  readonly urban: number;
  readonly intermediate: number;
  readonly rural: number;
}

import type { FacetName, PracticeFilter, PracticeOrder } from '../../gql/public/graphql.ts';

/** A parameter of the address that can be repeated: any of its values. */
interface ListRule {
  readonly field: keyof PracticeFilter;
  readonly facet: FacetName;
  /** Another name that is understood, never written. */
  readonly alias: string;
  /** What a value looks like; others the service would refuse. */
  readonly pattern: RegExp;
}

const CODE = /^[\w-]{1,100}$/u;
const COUNTRY = /^[A-Z]{2}$/u;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u;

/** Reads a year as the whole of it. */
const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/u;

/** The lists of an address, named as in feeds and exports, in the order in which they are written. */
export const LISTS = {
  country: { field: 'countries', facet: 'COUNTRY', alias: 'countries', pattern: COUNTRY },
  region: { field: 'regions', facet: 'REGION', alias: 'regions', pattern: CODE },
  policyArea: { field: 'policyAreas', facet: 'POLICY_AREA', alias: 'policyAreas', pattern: CODE },
  targetGroup: {
    field: 'targetGroups',
    facet: 'TARGET_GROUP',
    alias: 'targetGroups',
    pattern: CODE,
  },
  authorityRole: {
    field: 'authorityRoles',
    facet: 'AUTHORITY_ROLE',
    alias: 'authorityRoles',
    pattern: /^(LEADER|ACTIVE_PARTNER|COORDINATOR|SUPPORT|FUNDING|ADVISORY)$/u,
  },
  authorityMode: {
    field: 'authorityModes',
    facet: 'AUTHORITY_MODE',
    alias: 'authorityModes',
    pattern: /^(DIRECT|INDIRECT)$/u,
  },
  status: {
    field: 'status',
    facet: 'STATUS',
    alias: 'statuses',
    pattern: /^(ONGOING|ENDED|UNKNOWN)$/u,
  },
  outcome: {
    field: 'outcome',
    facet: 'OUTCOME',
    alias: 'outcomes',
    pattern: /^(ACHIEVED|PARTLY_ACHIEVED|NOT_ACHIEVED|TOO_EARLY|UNKNOWN)$/u,
  },
  aspect: {
    field: 'aspects',
    facet: 'ASPECT',
    alias: 'aspects',
    pattern:
      /^(COMMUNICATION|INCLUSION|INNOVATION|MULTI_LEVEL_GOVERNANCE|MULTI_STAKEHOLDER_APPROACH|MONITORING_AND_EVALUATION|SUSTAINABILITY)$/u,
  },
  criterion: {
    field: 'criteria',
    facet: 'CRITERION',
    alias: 'criteria',
    pattern: /^(RELEVANCE|COHERENCE|EFFECTIVENESS|EFFICIENCY|IMPACT|SUSTAINABILITY)$/u,
  },
  language: { field: 'languages', facet: 'LANGUAGE', alias: 'languages', pattern: LANGUAGE },
} as const satisfies Readonly<Record<string, ListRule>>;

/** The name of a list in the address. */
export type ListParameter = keyof typeof LISTS;

/** All lists, in the order in which they are written. */
export const LIST_PARAMETERS = Object.keys(LISTS) as readonly ListParameter[];

/** Orders of a list of practices. */
export const ORDERS: readonly PracticeOrder[] = ['RELEVANCE', 'NEWEST', 'OLDEST', 'TITLE'];

/** A part of the map in degrees. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Reads `YYYY` or `YYYY-MM`. */
export function readMonth(text: string | null): string | null {
  return text !== null && MONTH.test(text) ? text : null;
}

/** Reads a rating of the criteria matrix, 0 to 4. */
export function readRating(text: string | null): number | null {
  return text !== null && /^[0-4]$/u.test(text) ? Number(text) : null;
}

/** Reads `west,south,east,north`. */
export function readBoundingBox(text: string | null): BoundingBox | null {
  const [west, south, east, north, ...rest] = text === null ? [] : text.split(',').map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  const isOnEarth =
    [west, east].every((degrees) => Math.abs(degrees) <= 180) &&
    [south, north].every((degrees) => Math.abs(degrees) <= 90);
  return rest.length === 0 && isOnEarth && south <= north ? { west, south, east, north } : null;
}

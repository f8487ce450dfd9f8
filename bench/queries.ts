import {
  COUNTRIES,
  LOCALES,
  POLICY_AREAS,
  practiceOf,
  randomOf,
  searchedWord,
  slugOf,
  wordsOf,
  type BenchPractice,
} from './generator.ts';

/** Which of the three reads. */
export type QueryName = 'Q1' | 'Q2' | 'Q3';

/** One request, in both forms, with what is known about its answer. */
export interface BenchRequest {
  /** Variables for GraphQL; also the address parameters of the hand-written server. */
  readonly variables: Readonly<Record<string, string>>;
  readonly expected: Expected;
}

/** What every right answer holds. */
export interface Expected {
  /** Practices found at all; null: not asked. */
  readonly total: number | null;
  /** Slugs of the page in order; or, for a search, all that may be among them. */
  readonly slugs: readonly string[];
}

/** All three. */
export const QUERIES: readonly QueryName[] = ['Q1', 'Q2', 'Q3'];

/** The documents that a frontend would send. */
export const DOCUMENTS: Readonly<Record<QueryName, string>> = {
  Q1: `query List($locale: Locale!, $country: CountryCode!, $area: String!) {
  practices(locale: $locale, filter: { countries: [$country], policyAreas: [$area] }, first: 20, orderBy: [NEWEST]) {
    totalCount
    nodes { id slug title publishedAt regions { code name } country { code name } policyAreas { code name } }
  }
}`,
  Q2: `query Page($locale: Locale!, $slug: String!) {
  practice(slug: $slug, locale: $locale) {
    id slug locale contentLocale isFallback sourceLocale publishedAt version title summary citation
    context { html } objectives { html } activities { html } results { html } lessonsLearnt { html }
    regions { code name } country { code name } authorityRole authorityMode
    policyAreas { code name } targetGroups { code name }
    period { start end isOngoing } status leadOrganisation budget { amountCents currency }
    aspects { aspect state inspiringElements { html } roomForImprovement { html } }
    tips { question answer { html } }
    alternates { locale slug }
  }
}`,
  Q3: `query Search($locale: Locale!, $word: String!) {
  practices(locale: $locale, search: $word, first: 10) {
    totalCount
    nodes { id slug title summary regions { code name } country { code name } policyAreas { code name } }
    facets(names: [COUNTRY, POLICY_AREA]) { key buckets { value label count selected } }
  }
}`,
};

/** What a reader loads who comes to the list: page, facets and map at once (G-12). */
export const ARRIVAL = `query Arrive($locale: Locale!, $country: CountryCode!, $area: String!) {
  practices(locale: $locale, filter: { countries: [$country], policyAreas: [$area] }, first: 20) {
    totalCount
    nodes { id slug title summary publishedAt regions { code name } country { code name } }
    facets(names: [COUNTRY, REGION, POLICY_AREA, TARGET_GROUP]) { key buckets { value label count selected } }
    mapBounds { west south east north }
    mapClusters(zoom: 4) { count longitude latitude }
  }
}`;

const REQUESTS = 200;
const PAGE = 20;

const made = new Map<string, readonly BenchRequest[]>();

/**
 * The 200 distinct requests of a query with their expected answers. Working these out takes seconds, so
 * it is done once, and best before a server waits.
 */
export function requestsOf(name: QueryName, practices: number): readonly BenchRequest[] {
  const key = `${name} ${practices}`;
  const known = made.get(key) ?? makeRequests(name, practices);
  made.set(key, known);
  return known;
}

function makeRequests(name: QueryName, practices: number): readonly BenchRequest[] {
  const published = Array.from({ length: practices }, (_, index) => practiceOf(index))
    .filter(({ isPublished }) => isPublished)
    .toReversed(); // newest first
  return Array.from({ length: REQUESTS }, (_, number) => REQUEST[name](published, number));
}

const REQUEST: Readonly<
  Record<QueryName, (published: readonly BenchPractice[], number: number) => BenchRequest>
> = {
  Q1: (published, number) => {
    const country = COUNTRIES[number % COUNTRIES.length]!;
    const area = POLICY_AREAS[Math.floor(number / COUNTRIES.length) % POLICY_AREAS.length]!;
    const locale = LOCALES[Math.floor(number / 25) % LOCALES.length]!;
    const found = published.filter(
      (practice) => practice.country === country && practice.facts.policyAreas.includes(area),
    );
    const slugs = found.slice(0, PAGE).map((practice) => slugOf(practice, locale));
    return { variables: { locale, country, area }, expected: { total: found.length, slugs } };
  },
  Q2: (published, number) => {
    const random = randomOf(number + 5);
    const practice = published[Math.floor(random() * published.length)]!;
    const locale = LOCALES[number % LOCALES.length]!;
    const slug = slugOf(practice, locale);
    return { variables: { locale, slug }, expected: { total: null, slugs: [slug] } };
  },
  Q3: (published, number) => {
    const locale = LOCALES[number % LOCALES.length]!;
    const word = searchedWord(locale, number);
    const slugs = published.flatMap((practice) =>
      isFound(practice, locale, word) ? [slugOf(practice, locale)] : [],
    );
    return { variables: { locale, word }, expected: { total: slugs.length, slugs } };
  },
};

const words = new Map<string, ReadonlySet<string>>();

function isFound(practice: BenchPractice, locale: string, word: string): boolean {
  const key = `${practice.index % 2_000} ${locale}`;
  const known = words.get(key) ?? new Set([...wordsOf(practice, locale).values()].flat());
  words.set(key, known);
  return known.has(word);
}

import { createHash } from 'node:crypto';
import type { EditionDocument, LiveEdition, PublishedFacts } from '../src/delivery/index.ts';
import { richTextFromPlain } from '../src/kernel/rich-text.ts';
import { hashText } from '../src/kernel/text-hash.ts';

/** Content languages of the bench; each practice has an edition in every one. */
export const LOCALES = ['en', 'fr', 'de', 'es', 'it', 'el', 'pt', 'sv'] as const;

/** PostgreSQL's configuration of each. */
export const CONFIGURATIONS: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  el: 'greek',
  pt: 'portuguese',
  sv: 'swedish',
};

export const COUNTRIES = ['DE', 'ES', 'GR', 'IT', 'SE'] as const;
export const REGIONS = Array.from({ length: 50 }, (_, index) => ({
  code: `region-${index}`,
  country: COUNTRIES[index % COUNTRIES.length]!,
  longitude: -8 + (index % 10) * 3.5,
  latitude: 36 + Math.floor(index / 10) * 5,
}));
export const POLICY_AREAS = Array.from({ length: 12 }, (_, index) => `area_${index}`);

const ASPECTS = [
  'communication',
  'inclusion',
  'innovation',
  'multi_level_governance',
  'multi_stakeholder_approach',
  'monitoring_and_evaluation',
  'sustainability',
];
const TIPS = [
  'replicable_elements',
  'extension_to_other_target_groups',
  'ensuring_sustainability',
  'transfer_issues',
];
const DESCRIPTION = ['objectives', 'activities', 'lessonsLearnt', 'results', 'context'];
const VOCABULARY = 4_000;
const PUBLISHED_SHARE = 0.85;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

/** A practice of the bench: the same number always gives the same one. */
export interface BenchPractice {
  readonly id: string;
  readonly index: number;
  readonly isPublished: boolean;
  readonly country: string;
  readonly region: string;
  readonly publishedAt: Date;
  readonly facts: PublishedFacts;
}

/** A sequence of numbers from 0 to 1 that depends on the seed alone (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Practices whose words and facts differ; those after them repeat them under other ids and dates. */
export const DISTINCT_PRACTICES = 2_000;

/** Makes the practice with that number. */
export function practiceOf(index: number): BenchPractice {
  const random = randomOf((index % DISTINCT_PRACTICES) * 7_919 + 1);
  const region = REGIONS[Math.floor(random() * REGIONS.length)]!;
  const first = Math.floor(random() * POLICY_AREAS.length);
  const policyAreas = [POLICY_AREAS[first]!, POLICY_AREAS[(first + 5) % POLICY_AREAS.length]!];
  const hash = createHash('sha256').update(`practice ${index}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return {
    id,
    index,
    isPublished: random() < PUBLISHED_SHARE,
    country: region.country,
    region: region.code,
    publishedAt: new Date(FIRST_DAY + index * MINUTE),
    facts: factsOf(region.code, random() < 0.5 ? policyAreas : policyAreas.slice(0, 1), random),
  };
}

function factsOf(
  region: string,
  policyAreas: readonly string[],
  random: () => number,
): PublishedFacts {
  const start = 2008 + Math.floor(random() * 14);
  const isOngoing = random() < 0.4;
  return {
    regions: [region],
    authorityRole: 'LEADER',
    authorityMode: 'DIRECT',
    policyAreas,
    targetGroups: ['third_country_nationals'],
    period: { start: `${start}`, end: isOngoing ? null : `${start + 3}`, isOngoing },
    outcome: null,
    leadOrganisation: `Authority of ${region}`,
    partners: [],
    budget: { amountCents: 10_000_000, currency: 'EUR' },
    fundingSources: ['AMIF'],
    beneficiariesPersons: null,
    resultIndicators: [],
    links: [],
    reviewBy: null,
    aspects: ASPECTS.map((aspect) => ({
      aspect,
      state: 'ASSESSED' as const,
      notAssessedReason: null,
      rating: null,
    })),
    matrix: { version: 1, answers: [] },
  };
}

/** The word with that number in a language; PostgreSQL stems no word with a digit. */
export function wordOf(locale: string, number: number): string {
  return `${locale}w${number}x`;
}

/** The live editions of a practice. @param revision changes a title, as a later publication would */
export function editionsOf(
  practice: BenchPractice,
  revision = 0,
): ReadonlyMap<string, LiveEdition> {
  return new Map(
    LOCALES.map((locale) => [
      locale,
      {
        number: 1 + revision,
        publishedAt: practice.publishedAt,
        document: editionOf(practice, locale, revision),
      },
    ]),
  );
}

/** The words of an edition by path. */
export function wordsOf(
  practice: BenchPractice,
  locale: string,
): ReadonlyMap<string, readonly string[]> {
  const number = practice.index % DISTINCT_PRACTICES;
  const random = randomOf(number * 31 + LOCALES.indexOf(locale as 'en') * 1_000_003 + 17);
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(locale, Math.floor(VOCABULARY * random() ** 3)));
  const aspects = ASPECTS.flatMap((aspect) => [
    [`aspects.${aspect}.inspiringElements`, words(25)] as const,
    [`aspects.${aspect}.roomForImprovement`, words(25)] as const,
  ]);
  return new Map<string, readonly string[]>([
    ['title', words(7)],
    ['summary', words(60)],
    ...DESCRIPTION.map((path) => [path, words(50)] as const),
    ...aspects,
    ...TIPS.map((question) => [`tips.${question}`, words(25)] as const),
  ]);
}

function editionOf(practice: BenchPractice, locale: string, revision: number): EditionDocument {
  const isSource = locale === LOCALES[0];
  const texts = [...wordsOf(practice, locale)].map(([path, words]) => {
    const suffix = path === 'title' && revision > 0 ? ` revision ${revision}` : '';
    const plain = `${words.join(' ')}${suffix}`;
    const value = path === 'title' || path === 'summary' ? plain : richTextFromPlain(plain);
    const source = isSource ? null : LOCALES[0];
    return [
      path,
      {
        value,
        origin: 'HUMAN' as const,
        textHash: hashText(value),
        sourceLocale: source,
        sourceHash: null,
      },
    ] as const;
  });
  return {
    format: 1,
    practiceId: practice.id,
    locale,
    sourceLocale: LOCALES[0],
    facts: practice.facts,
    texts: Object.fromEntries(texts),
  };
}

/** Readable address of a practice in a language. */
export function slugOf(practice: BenchPractice, locale: string): string {
  return `practice-${practice.index}-${locale}`;
}

/** Words of the middle of the vocabulary, which a few per cent of the practices hold. */
export function searchedWord(locale: string, number: number): string {
  return wordOf(locale, 2_000 + ((number * 37) % 1_900));
}

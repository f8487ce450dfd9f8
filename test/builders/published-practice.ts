import { randomUUID } from 'node:crypto';
import { localeChain } from '../../src/kernel/locale.ts';
import { richTextFromPlain, type TextValue } from '../../src/kernel/rich-text.ts';
import { hashText } from '../../src/kernel/text-hash.ts';
import {
  effectiveDocument,
  labelsOf,
  practiceColumns,
  slugify,
  type EditionDocument,
  type LiveEdition,
  type PracticeRowDocument,
  type PublishedFacts,
  type PublishedText,
} from '../../src/delivery/index.ts';
import type { Tx } from '../../src/platform/db/tx.ts';
import type { ProjectionRow } from '../../src/publishing/domain/practice-projection.ts';
import {
  advancePublicationVersion,
  writeProjection,
} from '../../src/publishing/store/projection.store.ts';
import {
  FALLBACKS,
  REGION_NAMES,
  SEARCH_CONFIGURATIONS,
  TERM_LABELS,
  type Sql,
} from './reading-side.ts';

/** Words of an edition: path → plain words; rich texts are made of them. */
export type EditionWords = Readonly<Record<string, string>>;

/** What a published practice in a test is. */
export interface PublishedPractice {
  readonly id: string;
  readonly sourceLocale: string;
  /** Locale → words; the required ones are filled in. */
  readonly editions: Readonly<Record<string, EditionWords>>;
  readonly facts: PublishedFacts;
  readonly publishedAt: Date;
  /** Locale → slug, instead of one made from the title. */
  readonly slugs: Readonly<Record<string, string>>;
  /** Number of every publication. */
  readonly number: number;
}

const PLAIN_PATHS = ['title', 'summary'];

/** Facts of a practice in Skåne. */
export function buildFacts(overrides: Partial<PublishedFacts> = {}): PublishedFacts {
  return {
    regions: ['skane'],
    authorityRole: 'LEADER',
    authorityMode: 'DIRECT',
    policyAreas: ['labour'],
    targetGroups: ['women'],
    period: { start: '2019', end: '2021-06', isOngoing: false },
    outcome: null,
    leadOrganisation: 'Region Skåne',
    partners: [],
    budget: null,
    fundingSources: [],
    beneficiariesPersons: null,
    resultIndicators: [],
    links: [],
    reviewBy: null,
    aspects: [
      { aspect: 'communication', state: 'ASSESSED', notAssessedReason: null, rating: null },
      {
        aspect: 'innovation',
        state: 'NOT_ASSESSED',
        notAssessedReason: 'NOT_DOCUMENTED',
        rating: null,
      },
    ],
    matrix: {
      version: 1,
      answers: [
        {
          questionKey: 'relevance-need',
          criterion: 'relevance',
          state: 'RATED',
          rating: 3,
          evidence: ['https://example.org/report'],
        },
        {
          questionKey: 'impact-change',
          criterion: 'impact',
          state: 'UNKNOWN',
          rating: null,
          evidence: [],
        },
      ],
    },
    ...overrides,
  };
}

/** The required words of an edition, with the locale in each. */
export function buildWords(locale: string, overrides: EditionWords = {}): EditionWords {
  return {
    title: `Title ${locale}`,
    summary: `Summary ${locale}`,
    objectives: `Objectives ${locale}`,
    activities: `Activities ${locale}`,
    lessonsLearnt: `Lessons ${locale}`,
    'aspects.communication.inspiringElements': `Inspiring ${locale}`,
    'tips.replicable_elements': `Tip ${locale}`,
    'matrix.relevance-need.answer': `Answer ${locale}`,
    ...overrides,
  };
}

/** An edition document; translations stem from the source's words as they are given. */
export function buildEdition(practice: PublishedPractice, locale: string): EditionDocument {
  const words = practice.editions[locale]!;
  const source = practice.editions[practice.sourceLocale];
  const texts = Object.entries(words).map(([path, text]): [string, PublishedText] => {
    const original = source?.[path];
    const isSource = locale === practice.sourceLocale || original === undefined;
    return [
      path,
      {
        value: valueOf(path, text),
        origin: 'HUMAN',
        textHash: hashText(valueOf(path, text)),
        sourceLocale: isSource ? null : practice.sourceLocale,
        sourceHash: isSource ? null : hashText(valueOf(path, original)),
      },
    ];
  });
  return {
    format: 1,
    practiceId: practice.id,
    locale,
    sourceLocale: practice.sourceLocale,
    facts: practice.facts,
    texts: Object.fromEntries(texts),
  };
}

function valueOf(path: string, text: string): TextValue {
  return PLAIN_PATHS.includes(path) ? text : richTextFromPlain(text);
}

/** A practice published in English, unless the overrides say otherwise. */
export function buildPublished(overrides: Partial<PublishedPractice> = {}): PublishedPractice {
  const { editions = { en: {} } } = overrides;
  return {
    id: randomUUID(),
    sourceLocale: Object.keys(editions)[0]!,
    facts: buildFacts(),
    publishedAt: new Date('2026-01-01T00:00:00Z'),
    slugs: {},
    number: 1,
    ...overrides,
    editions: Object.fromEntries(
      Object.entries(editions).map(([locale, words]) => [locale, buildWords(locale, words)]),
    ),
  };
}

/** Publishes a practice straight into the projection, once more too, for tests of the reading side. */
export async function insertPublishedPractice(
  sql: Sql,
  overrides: Partial<PublishedPractice> = {},
): Promise<PublishedPractice> {
  const practice = buildPublished(overrides);
  const live = new Map<string, LiveEdition>(
    Object.keys(practice.editions).map((locale) => [
      locale,
      {
        number: practice.number,
        publishedAt: practice.publishedAt,
        document: buildEdition(practice, locale),
      },
    ]),
  );
  const slugs = [...live.keys()].map((locale) => slugOf(practice, locale));
  await sql(
    `INSERT INTO delivery.slug
     SELECT locale, slug, $3, true FROM unnest($1::text[], $2::text[]) AS s (locale, slug)
     ON CONFLICT (locale, slug) DO NOTHING`,
    [[...live.keys()], slugs, practice.id],
  );
  const rows = Object.keys(FALLBACKS).flatMap((locale) => rowOf(practice, live, locale) ?? []);
  const { id: practiceId, publishedAt: changedAt } = practice;
  const tx = txOf(sql);
  const advanced = { ...(await advancePublicationVersion(tx)), changedAt };
  await writeProjection(tx, { practiceId, rows, removedBecause: 'ARCHIVED', advanced });
  return practice;
}

/** Takes practices out of the projection; tombstones stay. */
export async function removePublishedPractices(
  sql: Sql,
  practiceIds: readonly string[],
): Promise<void> {
  const changedAt = new Date('2026-01-02T00:00:00Z');
  for (const practiceId of practiceIds) {
    await writeProjection(txOf(sql), {
      practiceId,
      rows: [],
      removedBecause: 'ARCHIVED',
      advanced: { ...(await advancePublicationVersion(txOf(sql))), changedAt },
    });
  }
}

/** The store needs nothing but statements; each is a transaction of its own here. */
function txOf(sql: Sql): Tx {
  return { isTransaction: true, query: sql } as unknown as Tx;
}

/** The slug of an edition. */
export function slugOf({ editions, slugs }: PublishedPractice, locale: string): string {
  return slugs[locale] ?? slugify(editions[locale]!['title']!, locale);
}

function rowOf(
  practice: PublishedPractice,
  live: ReadonlyMap<string, LiveEdition>,
  locale: string,
): ProjectionRow | null {
  const chain = localeChain(locale, FALLBACKS[locale]!, practice.sourceLocale);
  const effective = effectiveDocument(live, practice.facts, chain);
  if (effective === null) return null;
  const document: PracticeRowDocument = {
    ...effective,
    slug: slugOf(practice, effective.contentLocale),
    alternates: [...live.keys()].map((own) => ({ locale: own, slug: slugOf(practice, own) })),
    labels: labelsIn(practice.facts, locale),
  };
  const columns = practiceColumns(document, {
    countries: practice.facts.regions.map((code) => (code === 'navarra' ? 'ES' : 'SE')),
    ...(practice.facts.regions[0] === 'navarra'
      ? { longitude: -1.6, latitude: 42.7 }
      : { longitude: 13.6, latitude: 55.9 }),
  });
  return { columns, document, searchConfiguration: SEARCH_CONFIGURATIONS[locale]! };
}

/** In the languages of `TERM_LABELS` a row carries every label, otherwise none. */
function labelsIn(facts: PublishedFacts, locale: string): PracticeRowDocument['labels'] {
  const { terms, regions } = labelsOf(facts);
  const known = TERM_LABELS[locale];
  const names = REGION_NAMES[locale] ?? {};
  return {
    terms: known === undefined ? {} : withLabels(terms, known),
    regions: Object.fromEntries(
      regions.flatMap((code) => (names[code] === undefined ? [] : [[code, names[code]]])),
    ),
  };
}

function withLabels(keys: readonly string[], known: Readonly<Record<string, string>>) {
  return Object.fromEntries(keys.map((key) => [key, known[key] ?? key.replace(/^.*:/u, '')]));
}

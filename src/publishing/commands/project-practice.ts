import { localeChain } from '../../kernel/locale.ts';
import {
  effectiveDocument,
  labelsOf,
  practiceColumns,
  type EffectiveDocument,
  type LiveEdition,
  type PracticeRowDocument,
  type PublishedFacts,
} from '../../delivery/index.ts';
import { enabledLocales, type Locale } from '../../languages/index.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { findPractice } from '../../practices/index.ts';
import { regionsByCodes, type Region } from '../../regions/index.ts';
import { readLiveEditions } from '../store/publication.store.ts';
import type { ProjectionRow } from '../domain/practice-projection.ts';
import { advancePublicationVersion, writeProjection } from '../store/projection.store.ts';
import { readLabels, type ReferenceLabels } from '../store/reference-labels.store.ts';
import { readSlugs } from '../store/slug.store.ts';

/** What the rows of one practice are made of. */
interface Projection {
  readonly live: ReadonlyMap<string, LiveEdition>;
  readonly facts: PublishedFacts;
  readonly slugs: ReadonlyMap<string, string>;
  readonly regions: readonly Region[];
  readonly labels: ReferenceLabels;
}

/**
 * Makes what readers see of a practice anew from its live publications and the reference data: a row for
 * each locale enabled for content that the chain can serve. The same input gives the same bytes.
 */
export async function projectPractice(context: CommandContext, practiceId: string): Promise<void> {
  const { tx } = context;
  const advanced = await advancePublicationVersion(tx);
  const live = await readLiveEditions(tx, practiceId);
  const rows = await rowsOf(tx, practiceId, live);
  const removedBecause = rows.length > 0 ? 'ARCHIVED' : await reasonOf(tx, practiceId);
  await writeProjection(tx, { practiceId, rows, removedBecause, advanced });
}

async function reasonOf(tx: Tx, practiceId: string): Promise<'ARCHIVED' | 'WITHDRAWN'> {
  const practice = await findPractice(tx, practiceId);
  return practice?.stage === 'WITHDRAWN' ? 'WITHDRAWN' : 'ARCHIVED';
}

async function rowsOf(
  tx: Tx,
  practiceId: string,
  live: ReadonlyMap<string, LiveEdition>,
): Promise<readonly ProjectionRow[]> {
  const facts = newestFacts(live);
  if (facts === null) return [];
  const codes = labelsOf(facts);
  const projection: Projection = {
    live,
    facts,
    slugs: await readSlugs(tx, practiceId),
    regions: await regionsByCodes(tx, facts.regions),
    labels: await readLabels(tx, codes.terms, codes.regions),
  };
  const locales = await enabledLocales(tx, 'CONTENT');
  return locales.flatMap((locale) => projectLocale(projection, locale) ?? []);
}

/** Facts do not depend on a language, so the newest publication speaks for all of them. */
function newestFacts(live: ReadonlyMap<string, LiveEdition>): PublishedFacts | null {
  const editions = [...live.values()].sort(
    (left, right) =>
      right.publishedAt.getTime() - left.publishedAt.getTime() ||
      (left.document.locale < right.document.locale ? -1 : 1),
  );
  return editions[0]?.document.facts ?? null;
}

function projectLocale(projection: Projection, locale: Locale): ProjectionRow | null {
  const { live, facts, slugs, regions } = projection;
  const [edition] = live.values();
  const chain = localeChain(locale.code, locale.fallback, edition!.document.sourceLocale);
  const effective = effectiveDocument(live, facts, chain);
  const slug = effective === null ? undefined : slugs.get(effective.contentLocale);
  if (effective === null || slug === undefined) return null;
  const document = rowDocument(projection, effective, { slug, chain });
  const primary = regions.find(({ code }) => code === facts.regions[0]);
  if (primary === undefined) throw new Error(`region ${facts.regions[0]} is missing`);
  const columns = practiceColumns(document, {
    countries: facts.regions.flatMap(
      (code) => regions.find((region) => region.code === code)?.country ?? [],
    ),
    longitude: primary.longitude,
    latitude: primary.latitude,
  });
  return { columns, document, searchConfiguration: locale.searchConfiguration };
}

function rowDocument(
  { live, slugs, labels }: Projection,
  effective: EffectiveDocument,
  { slug, chain }: { readonly slug: string; readonly chain: readonly string[] },
): PracticeRowDocument {
  return {
    ...effective,
    slug,
    alternates: [...live.keys()].flatMap((locale) => {
      const own = slugs.get(locale);
      return own === undefined ? [] : [{ locale, slug: own }];
    }),
    labels: { terms: inChain(labels.terms, chain), regions: inChain(labels.regions, chain) },
  };
}

function inChain(
  labels: ReadonlyMap<string, ReadonlyMap<string, string>>,
  chain: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...labels].flatMap(([key, byLocale]) => {
      const locale = chain.find((candidate) => byLocale.has(candidate));
      return locale === undefined ? [] : [[key, byLocale.get(locale)!]];
    }),
  );
}

import { encodeId } from '../../kernel/ids.ts';
import { plainOf } from '../../kernel/rich-text.ts';
import type { PublishedPeriod } from './edition-document.ts';
import type { EffectiveDocument } from './effective-document.ts';
import { jsonLdNode, jsonLdPublisher, jsonLdText } from './json-ld.ts';
import type { JsonLdNode, JsonLdValue, PublicSite } from './json-ld.ts';
import { regionJsonLd } from './json-ld-region.ts';
import type { PlaceFacts } from './place-facts.ts';
import { termKey, type Alternate } from './practice-row.ts';

/** A practice in one reading, as linked data needs it. */
export interface PracticeForJsonLd {
  readonly document: EffectiveDocument;
  /** Live editions. */
  readonly alternates: readonly Alternate[];
  /** Its regions as far as they are known, the primary one first. */
  readonly places: readonly PlaceFacts[];
  /** Name of a term in the language of the reader, by {@link termKey}. */
  readonly labelOf: (key: string) => string;
}

/**
 * A practice as schema.org `Article`: what we publish is a text about a practice; a practice itself is
 * no type of schema.org. Its language is that of its title; a text in another one says so. There is no
 * `license`, because none is stated for the practices.
 */
export function practiceJsonLd(practice: PracticeForJsonLd, site: PublicSite): JsonLdNode {
  const { document, places } = practice;
  const { facts, contentLocale } = document;
  const address = versionAddress(document, site);
  const text = (path: string) => textOf(document, path);
  return jsonLdNode('Article', {
    '@id': address,
    url: address,
    identifier: address,
    headline: text('title'),
    name: text('title'),
    description: text('summary'),
    abstract: text('summary'),
    inLanguage: contentLocale,
    version: document.number,
    datePublished: document.publishedAt,
    isAccessibleForFree: true,
    about: facts.policyAreas.map((code) => termJsonLd(practice, 'POLICY_AREA', code, site)),
    audience: facts.targetGroups.map((code) =>
      jsonLdNode('Audience', { audienceType: practice.labelOf(termKey('TARGET_GROUP', code)) }),
    ),
    spatialCoverage: places.map((place) => regionJsonLd(place)),
    temporalCoverage: temporalCoverage(facts.period),
    creator: organisation(facts.leadOrganisation ?? places[0]?.name ?? null),
    contributor: facts.partners.map(({ name }) => organisation(name)),
    funding: facts.fundingSources.map((name) => jsonLdNode('Grant', { name })),
    citation: facts.links.map(({ url }) => jsonLdNode('CreativeWork', { url })),
    publisher: jsonLdPublisher(site),
    isPartOf: jsonLdNode('Dataset', { '@id': datasetAddress('practices', site) }),
    ...translations(practice, site),
  });
}

/** The permanent address of the publication that is read. */
export function versionAddress(document: EffectiveDocument, site: PublicSite): string {
  const { practiceId, contentLocale, number } = document;
  return `${editionAddress(practiceId, contentLocale, site)}/${number}`;
}

/** The permanent address of what is published in a language. */
export function editionAddress(practiceId: string, locale: string, site: PublicSite): string {
  return `${site.publicUrl}/practices/${encodeId('Practice', practiceId)}/${locale}`;
}

/** The address that names a dataset of ours in linked data. */
export function datasetAddress(name: string, { publicUrl }: PublicSite): string {
  return `${publicUrl}/catalogue#${name}`;
}

function textOf({ texts, contentLocale }: EffectiveDocument, path: string): JsonLdValue {
  const text = texts[path];
  return text === undefined ? null : jsonLdText(plainOf(text.value), text.locale, contentLocale);
}

function organisation(name: string | null): JsonLdNode | null {
  return name === null ? null : jsonLdNode('Organization', { name });
}

function termJsonLd(
  practice: PracticeForJsonLd,
  taxonomy: string,
  code: string,
  { publicUrl }: PublicSite,
): JsonLdNode {
  const set = `${publicUrl}/api/v1/taxonomies/${taxonomy}`;
  return jsonLdNode('DefinedTerm', {
    '@id': `${set}#${code}`,
    name: practice.labelOf(termKey(taxonomy, code)),
    termCode: code,
    inDefinedTermSet: jsonLdNode('DefinedTermSet', { '@id': set, name: taxonomy, url: set }),
  });
}

/** An interval of ISO 8601: `..` is open, nothing after the slash is unknown. */
function temporalCoverage({ start, end, isOngoing }: PublishedPeriod): string | null {
  if (start === null && end === null) return null;
  return `${start ?? ''}/${end ?? (isOngoing === true ? '..' : '')}`;
}

/** The source names its translations, and a translation its source, as far as they are live. */
function translations({ document, alternates }: PracticeForJsonLd, site: PublicSite): JsonLdNode {
  const { practiceId, contentLocale, sourceLocale } = document;
  const others = alternates.filter(({ locale }) => locale !== contentLocale);
  const nodeOf = ({ locale }: Alternate) => {
    const address = editionAddress(practiceId, locale, site);
    return jsonLdNode('Article', { '@id': address, url: address, inLanguage: locale });
  };
  if (contentLocale === sourceLocale) return { workTranslation: others.map(nodeOf) };
  const source = others.find(({ locale }) => locale === sourceLocale);
  return { translationOfWork: source === undefined ? null : nodeOf(source) };
}

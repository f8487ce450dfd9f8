import { encodeId } from '../../kernel/ids.ts';
import { plainOf } from '../../kernel/rich-text.ts';
import {
  practiceStatus,
  versionAddress,
  type EffectiveText,
  type PracticeRowDocument,
  type PublishedFacts,
  type StreamedPractice,
  type TextOrigin,
} from '../../delivery/index.ts';

/** How the practices of an export are read. */
export interface ExportReading {
  /** Language by which practices are chosen, ordered and named. */
  readonly locale: string;
  /** Languages whose texts the export holds, that of `locale` first; each once. */
  readonly languages: readonly string[];
  /** Whether texts of other languages fill what a language lacks. */
  readonly fallback: 'CHAIN' | 'NONE';
  /** Without a slash at the end. */
  readonly publicUrl: string;
}

/** A practice as every format exports it: facts once, words by language. */
export interface ExportedPractice {
  readonly id: string;
  readonly sourceLocale: string;
  /** Languages of its published editions. */
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  readonly status: string;
  /** As the API writes codes: what is an enum there is in upper case. */
  readonly facts: PublishedFacts;
  /** By language; a language in which the practice cannot be read is absent. */
  readonly editions: Readonly<Record<string, ExportedEdition>>;
}

/** A practice in one language. */
export interface ExportedEdition {
  readonly locale: string;
  /** Language of the title; another one than `locale` when the practice has no edition there. */
  readonly contentLocale: string;
  readonly slug: string;
  readonly version: number;
  /** ISO 8601. */
  readonly publishedAt: string;
  /** Permanent address of this version. */
  readonly url: string;
  readonly labels: {
    readonly regions: readonly string[];
    readonly authorityRole: string;
    readonly policyAreas: readonly string[];
    readonly targetGroups: readonly string[];
  };
  /** By path; a path without text is absent. */
  readonly texts: Readonly<Record<string, ExportedText>>;
}

/** A plain text with its provenance. */
export interface ExportedText {
  readonly value: string;
  readonly locale: string;
  readonly origin: TextOrigin;
  /** The published text it was translated from has changed since. */
  readonly isOutdated: boolean;
}

/** Makes the record of a streamed practice. */
export function recordOf(practice: StreamedPractice, reading: ExportReading): ExportedPractice {
  const { document, others } = practice;
  const editions = reading.languages.flatMap((language) => {
    const own = language === reading.locale ? document : others[language];
    if (own === undefined) return [];
    if (reading.fallback === 'NONE' && own.contentLocale !== language) return [];
    return [[language, editionOf(own, reading)] as const];
  });
  return {
    id: encodeId('Practice', practice.practiceId),
    sourceLocale: document.sourceLocale,
    languages: practice.languages,
    countries: practice.countries,
    longitude: practice.longitude,
    latitude: practice.latitude,
    status: practiceStatus(document.facts.period),
    facts: factsOf(document.facts),
    editions: Object.fromEntries(editions),
  };
}

function editionOf(document: PracticeRowDocument, reading: ExportReading): ExportedEdition {
  const { facts, labels, locale } = document;
  const term = (taxonomy: string, code: string) => labels.terms[`${taxonomy}:${code}`] ?? code;
  const texts = Object.entries(document.texts)
    .filter(([, text]) => reading.fallback === 'CHAIN' || text.locale === locale)
    .map(([path, text]) => [path, textOf(text)] as const);
  return {
    locale,
    contentLocale: document.contentLocale,
    slug: document.slug,
    version: document.number,
    publishedAt: document.publishedAt,
    url: versionAddress(document, reading),
    labels: {
      regions: facts.regions.map((code) => labels.regions[code] ?? code),
      authorityRole: term('AUTHORITY_ROLE', facts.authorityRole),
      policyAreas: facts.policyAreas.map((code) => term('POLICY_AREA', code)),
      targetGroups: facts.targetGroups.map((code) => term('TARGET_GROUP', code)),
    },
    texts: Object.fromEntries(texts),
  };
}

function textOf({ value, locale, origin, isOutdated }: EffectiveText): ExportedText {
  return { value: plainOf(value), locale, origin, isOutdated };
}

function factsOf(facts: PublishedFacts): PublishedFacts {
  return {
    ...facts,
    authorityRole: facts.authorityRole.toUpperCase(),
    outcome: facts.outcome?.toUpperCase() ?? null,
    aspects: facts.aspects.map((one) => ({ ...one, aspect: one.aspect.toUpperCase() })),
    matrix: {
      ...facts.matrix,
      answers: facts.matrix.answers.map((one) => ({
        ...one,
        criterion: one.criterion.toUpperCase(),
      })),
    },
  };
}

import { SITE_LOCALES } from '../../words/locales.ts';
import { pathOf } from './address.ts';
import { allTexts } from './all-texts.ts';
import type { LanguageReading, PracticeSurroundings } from './around.queries.ts';
import type { ReadPractice } from './practice.queries.ts';

/** How the words of a language came about; the least certain origin of its texts counts. */
export type Making = 'ORIGINAL' | 'TRANSLATED' | 'MACHINE_POST_EDITED' | 'MACHINE';

/** A language in which the practice is published. */
export interface PublishedLanguage {
  readonly code: string;
  readonly path: string;
  readonly publishedAt: string;
  readonly versionPermalink: string;
  readonly making: Making;
  /** Language it was translated from. */
  readonly sourceLocale: string | null;
  readonly textCount: number;
  /** Texts whose original has changed since. */
  readonly outdatedCount: number;
  /** Texts that are shown in another language. */
  readonly foreignCount: number;
}

/** A language in which it is read in the words of another one. */
export interface FallbackLanguage {
  readonly code: string;
  readonly readIn: string;
}

/** In which languages of the site the practice can be read, and in whose words. */
export interface PracticeLanguages {
  readonly published: readonly PublishedLanguage[];
  readonly fallbacks: readonly FallbackLanguage[];
}

/** Sorts the languages of the site into those with words of their own and the others. */
export function readLanguages(
  { alternates }: Pick<ReadPractice, 'alternates'>,
  readings: Pick<PracticeSurroundings, (typeof SITE_LOCALES)[number]>,
): PracticeLanguages {
  const codes = SITE_LOCALES.filter((code) => readings[code] != null);
  const own = codes.filter((code) => alternates.some(({ locale }) => locale === code));
  return {
    published: own.flatMap((code) => {
      const reading = readings[code];
      return reading == null ? [] : [presentLanguage(code, reading)];
    }),
    fallbacks: codes.flatMap((code) => {
      const readIn = readings[code]?.contentLocale;
      return readIn === undefined || readIn === code ? [] : [{ code, readIn }];
    }),
  };
}

function presentLanguage(code: string, reading: LanguageReading): PublishedLanguage {
  const texts = allTexts(reading);
  const own = texts.filter(({ isFallback }) => !isFallback);
  const source = own.find(({ sourceLocale }) => sourceLocale !== null)?.sourceLocale ?? null;
  return {
    code,
    path: pathOf(code, reading.slug),
    publishedAt: reading.publishedAt,
    versionPermalink: reading.versionPermalink,
    making: makingOf(own, source),
    sourceLocale: source,
    textCount: texts.length,
    outdatedCount: own.filter(({ isOutdated }) => isOutdated).length,
    foreignCount: texts.length - own.length,
  };
}

type Provenance = NonNullable<LanguageReading['titleText']>;

function makingOf(own: readonly Provenance[], sourceLocale: string | null): Making {
  const origins = new Set(own.map(({ origin }) => origin));
  if (origins.has('MACHINE')) return 'MACHINE';
  if (origins.has('MACHINE_POST_EDITED')) return 'MACHINE_POST_EDITED';
  return sourceLocale === null ? 'ORIGINAL' : 'TRANSLATED';
}

/** The languages that are read in the same other one, together. */
export function groupFallbacks(
  fallbacks: readonly FallbackLanguage[],
): readonly { readonly readIn: string; readonly codes: readonly string[] }[] {
  const targets = [...new Set(fallbacks.map(({ readIn }) => readIn))];
  return targets.map((readIn) => ({
    readIn,
    codes: fallbacks.filter((one) => one.readIn === readIn).map(({ code }) => code),
  }));
}

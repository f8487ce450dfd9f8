import type { TextValue } from '../../kernel/rich-text.ts';
import type {
  EditionDocument,
  PublishedFacts,
  PublishedText,
  TextOrigin,
} from './edition-document.ts';

/** Why a reader gets a text in another language than asked for. */
export type FallbackReason = 'MISSING' | 'NOT_PUBLISHED' | 'OUTDATED_HIDDEN';

/** A text as one reader gets it, with its provenance. */
export interface EffectiveText {
  readonly value: TextValue;
  /** The locale of the value. */
  readonly locale: string;
  /** Null when the value is in the locale asked for. */
  readonly fallbackReason: FallbackReason | null;
  readonly origin: TextOrigin;
  /** The published source text is no longer the one this was made from. */
  readonly isOutdated: boolean;
  readonly sourceLocale: string | null;
}

/** One live publication of a practice. */
export interface LiveEdition {
  readonly number: number;
  readonly publishedAt: Date;
  readonly document: EditionDocument;
}

/** A practice as the readers of one locale get it: what a row of the projection holds. */
export interface EffectiveDocument {
  readonly practiceId: string;
  readonly locale: string;
  /** Locale of the title: the first of the chain that is live. */
  readonly contentLocale: string;
  readonly sourceLocale: string;
  /** Number and time of the publication in the content locale. */
  readonly number: number;
  readonly publishedAt: string;
  readonly facts: PublishedFacts;
  readonly texts: Readonly<Record<string, EffectiveText>>;
}

/**
 * Composes what readers of a locale get: for each path the text of the first live edition of the chain.
 * @param live live editions by locale; not empty
 * @param facts of the newest live edition, whatever its locale
 * @param chain locales to try, the requested one first, the source last
 * @returns null when no edition of the chain is live
 */
export function effectiveDocument(
  live: ReadonlyMap<string, LiveEdition>,
  facts: PublishedFacts,
  chain: readonly string[],
): EffectiveDocument | null {
  const [requested] = chain;
  const contentLocale = chain.find((locale) => live.has(locale));
  const content = contentLocale === undefined ? undefined : live.get(contentLocale);
  if (requested === undefined || contentLocale === undefined || content === undefined) return null;
  const editions = chain.flatMap((locale) => live.get(locale)?.document ?? []);
  const paths = [...new Set(editions.flatMap((edition) => Object.keys(edition.texts)))].sort();
  return {
    practiceId: content.document.practiceId,
    locale: requested,
    contentLocale,
    sourceLocale: content.document.sourceLocale,
    number: content.number,
    publishedAt: content.publishedAt.toISOString(),
    facts,
    texts: Object.fromEntries(
      paths.flatMap((path) => {
        const edition = editions.find((candidate) => candidate.texts[path] !== undefined);
        const text = edition?.texts[path];
        if (edition === undefined || text === undefined) return [];
        return [[path, effectiveText(live, path, { requested, locale: edition.locale, text })]];
      }),
    ),
  };
}

interface Chosen {
  readonly requested: string;
  readonly locale: string;
  readonly text: PublishedText;
}

function effectiveText(
  live: ReadonlyMap<string, LiveEdition>,
  path: string,
  { requested, locale, text }: Chosen,
): EffectiveText {
  const own = live.has(requested) ? 'MISSING' : 'NOT_PUBLISHED';
  return {
    value: text.value,
    locale,
    fallbackReason: locale === requested ? null : own,
    origin: text.origin,
    isOutdated: isOutdated(live, path, text),
    sourceLocale: text.sourceLocale,
  };
}

/** A translation is outdated for readers when the *published* source text is another one by now. */
function isOutdated(
  live: ReadonlyMap<string, LiveEdition>,
  path: string,
  text: PublishedText,
): boolean {
  if (text.sourceLocale === null || text.sourceHash === null) return false;
  const source = live.get(text.sourceLocale)?.document.texts[path];
  return source !== undefined && source.textHash !== text.sourceHash;
}

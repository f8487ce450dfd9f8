import type { EditionDocument } from './edition-document.ts';
import {
  effectiveDocument,
  type EffectiveDocument,
  type LiveEdition,
} from './effective-document.ts';

/** A publication as it was stored. */
export interface StoredPublication {
  readonly locale: string;
  readonly number: number;
  readonly publishedAt: Date;
  readonly document: EditionDocument;
}

/**
 * What a numbered publication says, in its own words only.
 *
 * Whether a text is outdated is told by the publications that are live today, as for the current one.
 * @param live every live publication of the practice
 */
export function versionDocument(
  asked: StoredPublication,
  live: readonly StoredPublication[],
): EffectiveDocument {
  const others = live.filter(({ locale }) => locale !== asked.locale);
  const editions = new Map<string, LiveEdition>(
    [...others, asked].map((publication) => [publication.locale, publication]),
  );
  const document = effectiveDocument(editions, asked.document.facts, [asked.locale]);
  if (document === null) throw new Error('the asked publication is among the editions');
  return document;
}

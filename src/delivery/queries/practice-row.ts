import type { RowTexts } from '../domain/fallback.ts';
import type { PracticeRowDocument } from '../domain/practice-row.ts';

/** A row of the projection, as every query of practices reads it. */
export interface PracticeRow {
  readonly practiceId: string;
  /** Locale of the row: the one asked for, or with an explicit list the first that has an edition. */
  readonly locale: string;
  readonly slug: string;
  readonly contentLocale: string;
  readonly sourceLocale: string;
  readonly number: number;
  readonly publishedAt: Date;
  /** ISO 3166-1 codes, that of the primary region first. */
  readonly countries: readonly string[];
  readonly document: PracticeRowDocument;
  /** With an explicit list of locales: the texts of each live edition among them; otherwise null. */
  readonly textsByLocale: Readonly<Record<string, RowTexts>> | null;
}

/** Values of the arguments that the data does not know, by argument; lists may be empty. */
export type UnknownValues = Readonly<Record<string, readonly string[]>>;

const COLUMNS = `
  p.practice_id AS "practiceId", p.locale, p.slug, p.content_locale AS "contentLocale",
  p.source_locale AS "sourceLocale", p.number, p.published_at AS "publishedAt", p.countries`;

/** The columns of {@link PracticeRow} of a row `p`; what only a list needs comes after them. */
export const PRACTICE_COLUMNS = `${COLUMNS}, p.document`;

/** The same with the card in place of the document: it lacks what lists do not show (`cardOf`). */
export const CARD_COLUMNS = `${COLUMNS}, p.card AS document`;

/** The texts of every live edition among the locales `$2` of a row `p`. */
export const TEXTS_BY_LOCALE = `
  (SELECT json_object_agg(o.locale, o.document -> 'texts') FROM delivery.practice o
   WHERE o.practice_id = p.practice_id AND o.locale = ANY ($2::text[])
     AND o.content_locale = o.locale) AS "textsByLocale"`;

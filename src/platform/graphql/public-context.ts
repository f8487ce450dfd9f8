import type { PublicReader } from '../db/public-reader.ts';
import type { Translator, TranslatorFor } from '../i18n/translator.ts';

/** What a resolver of the public schema gets; made for each request and the same for every caller. */
export interface PublicContext {
  readonly requestId: string;
  /** Reads as the database role `delivery_reader`. */
  readonly reader: PublicReader;
  /** Speaks the caller's language (Accept-Language, then English); for error messages only. */
  readonly translator: Translator;
  readonly translatorFor: TranslatorFor;
  /** Surrogate keys of what the answer is made of; whoever reads something adds its key. */
  readonly tags: Set<string>;
  /** Loaders of this request by name, made on first use. */
  loader<T>(name: string, make: (reader: PublicReader) => T): T;
}

import type { DeliveryContext, FacetColumnsSource } from '../delivery/index.ts';
import type { PublicReader } from '../platform/db/public-reader.ts';
import { requestScope } from '../platform/http/request-scope.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import { createLoaders } from './loaders.ts';

/** What every public request is answered with. */
export interface PublicMeans {
  readonly reader: PublicReader;
  readonly translatorFor: TranslatorFor;
  readonly publicUrl: string;
  /** Shared by all requests. */
  readonly columns: FacetColumnsSource;
}

/**
 * Makes the context of one public request. Call it inside the scope of the request.
 * @param locale for messages, instead of the language of the request
 */
export function makePublicContext(means: PublicMeans, locale?: string): DeliveryContext {
  const scope = requestScope();
  const tags = new Set<string>();
  const reader = withTags(means.reader, tags);
  return {
    ...means,
    reader,
    requestId: scope.requestId,
    tags,
    // Looked up when a sentence is needed, because most answers hold none.
    get translator() {
      return locale === undefined ? scope.translator : means.translatorFor(locale);
    },
    loader: createLoaders(reader),
  };
}

/** Statements that read practices by their keys: whoever presents one adds the tag of it. */
const BY_KEY = /^(practices?_by_(id|slug)_|practice_version$|locale_settings$)/u;

/**
 * Marks answers for shared caches. What is read by its key is marked where it is presented; every other
 * answer may change with any publication, so a statement that nobody thought of is purged too often and
 * never too rarely.
 */
function withTags(reader: PublicReader, tags: Set<string>): PublicReader {
  return {
    ...reader,
    query: (name, sql, parameters) => {
      if (!BY_KEY.test(name)) tags.add('practices');
      return reader.query(name, sql, parameters);
    },
  };
}

import type { DeliveryContext, FacetColumnsSource } from '../delivery/index.ts';
import type { PublicReader } from '../platform/db/public-reader.ts';
import { requestScope, type RequestScope } from '../platform/http/request-scope.ts';
import type { Translator, TranslatorFor } from '../platform/i18n/translator.ts';
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
  return new PublicRequest(means, requestScope(), locale ?? null);
}

/**
 * Apollo copies the properties of a context for each request but not those of its class, so what most
 * answers do not need stands here as a getter.
 */
class PublicRequest implements DeliveryContext {
  readonly requestId: string;
  readonly reader: PublicReader;
  readonly tags = new Set<string>();
  readonly loader: DeliveryContext['loader'];
  readonly publicUrl: string;
  readonly columns: FacetColumnsSource;
  readonly translatorFor: TranslatorFor;
  private readonly scope: RequestScope;
  private readonly locale: string | null;

  constructor(means: PublicMeans, scope: RequestScope, locale: string | null) {
    this.requestId = scope.requestId;
    this.reader = withTags(means.reader, this.tags);
    this.loader = createLoaders(this.reader);
    this.publicUrl = means.publicUrl;
    this.columns = means.columns;
    this.translatorFor = means.translatorFor;
    this.scope = scope;
    this.locale = locale;
  }

  get translator(): Translator {
    return this.locale === null ? this.scope.translator : this.translatorFor(this.locale);
  }
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

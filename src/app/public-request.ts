import type { PublicReader } from '../platform/db/public-reader.ts';
import type { DeliveryContext } from '../delivery/index.ts';
import { requestScope } from '../platform/http/request-scope.ts';
import type { TranslatorFor } from '../platform/i18n/translator.ts';
import { createLoaders } from './loaders.ts';

/** Makes the context of one public request. Call it inside the scope of the request. */
export function makePublicContext(
  reader: PublicReader,
  translatorFor: TranslatorFor,
  publicUrl: string,
): DeliveryContext {
  const scope = requestScope();
  return {
    requestId: scope.requestId,
    publicUrl,
    reader,
    // Looked up when a sentence is needed, because most answers hold none.
    get translator() {
      return scope.translator;
    },
    translatorFor,
    loader: createLoaders(reader),
  };
}

import { node, type GraphBuilder } from './graph-builder.ts';
import type { CatalogueFacts } from './catalogue-facts.ts';
import { languageUri } from './vocabulary.ts';

/** Who publishes: this service. */
export function publisherNode({ publicUrl }: CatalogueFacts) {
  return node(`${publicUrl}/#publisher`);
}

/** Whom to write to about what is published; null: the operator has named nobody. */
export function contactNode({ publicUrl, contactEmail }: CatalogueFacts) {
  return contactEmail === null ? null : node(`${publicUrl}/#contact`);
}

/** The languages of the service as far as the authority table has them. */
export function languageNodes(graph: GraphBuilder, languages: readonly string[]) {
  return languages.flatMap((language) => {
    const address = languageUri(language);
    return address === null ? [] : [graph.described(address, 'dct:LinguisticSystem')];
  });
}

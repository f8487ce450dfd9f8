import { jsonLdNode, jsonLdPublisher, type JsonLdNode, type PublicSite } from './json-ld.ts';
import { datasetAddress } from './json-ld-practice.ts';

/** A dataset of ours, as linked data needs it. */
export interface DatasetForJsonLd {
  /** Its name in addresses, for example `practices`. */
  readonly name: string;
  /** In the language of the reader. */
  readonly title: string;
  readonly description: string;
  /** Languages of its texts. */
  readonly languages: readonly string[];
  readonly publicationVersion: number;
  /** ISO 8601. */
  readonly changedAt: string;
  /** Address of the licence; null: none is stated. */
  readonly licence: string | null;
  readonly files: readonly { readonly path: string; readonly mediaType: string }[];
}

/** A dataset as schema.org `Dataset`. */
export function datasetJsonLd(dataset: DatasetForJsonLd, site: PublicSite): JsonLdNode {
  return jsonLdNode('Dataset', {
    '@id': datasetAddress(dataset.name, site),
    name: dataset.title,
    description: dataset.description,
    url: `${site.publicUrl}/catalogue.jsonld`,
    inLanguage: dataset.languages,
    version: dataset.publicationVersion,
    dateModified: dataset.changedAt,
    license: dataset.licence,
    isAccessibleForFree: true,
    publisher: jsonLdPublisher(site),
    creator: jsonLdPublisher(site),
    includedInDataCatalog: jsonLdNode('DataCatalog', { '@id': `${site.publicUrl}/catalogue` }),
    distribution: dataset.files.map(({ path, mediaType }) =>
      jsonLdNode('DataDownload', {
        contentUrl: `${site.publicUrl}${path}`,
        encodingFormat: mediaType,
      }),
    ),
  });
}

export { addresses } from './domain/addresses.ts';
export {
  effectiveDocument,
  type EffectiveDocument,
  type EffectiveText,
  type FallbackReason,
  type LiveEdition,
} from './domain/effective-document.ts';
export type {
  EditionDocument,
  PublishedFacts,
  PublishedText,
  TextOrigin,
} from './domain/edition-document.ts';
export {
  practiceColumns,
  type PracticeColumns,
  type RowExtras,
} from './domain/practice-columns.ts';
export { cardOf } from './domain/practice-card.ts';
export {
  labelsOf,
  type Alternate,
  type LabelCodes,
  type PracticeRowDocument,
  type RowLabels,
} from './domain/practice-row.ts';
export {
  jsonLdDocument,
  type JsonLdNode,
  type JsonLdValue,
  type PublicSite,
} from './domain/json-ld.ts';
export { datasetJsonLd, type DatasetForJsonLd } from './domain/json-ld-dataset.ts';
export { datasetAddress, practiceJsonLd, versionAddress } from './domain/json-ld-practice.ts';
export { nutsUri, regionJsonLd } from './domain/json-ld-region.ts';
export type { PlaceFacts } from './domain/place-facts.ts';
export { practiceStatus } from './domain/practice-status.ts';
export { streamSelection, type SelectionToStream } from './graphql/stream-selection.ts';
export {
  findObservedYears,
  findUnknownOfObservations,
  streamObservations,
  type ObservationBatch,
  type ObservationFilter,
  type StreamedObservation,
} from './queries/stream-observations.ts';
export { harvest } from './queries/changes.ts';
export type {
  ChangedEdition,
  ChangedPractice,
  ChangeFilter,
  ChangeGroup,
  ChangePlace,
  ChangeRow,
} from './queries/changes-list.ts';
export type { PublicationRow } from './queries/changes-publications.ts';
export type { SitemapEntry, SitemapPage } from './queries/changes-sitemap.ts';
export type { StreamHead, StreamedBatch, StreamedPractice } from './queries/stream-practices.ts';
export type { SearchText, SearchWeight } from './domain/search-text.ts';
export { spellingKey } from './domain/spelling-key.ts';
export { slugify } from './domain/slugify.ts';
export type { DeliveryContext } from './graphql/delivery-context.ts';
export { createFacetColumns, type FacetColumnsSource } from './queries/facet-columns-source.ts';

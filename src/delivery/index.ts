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
export {
  labelsOf,
  type Alternate,
  type LabelCodes,
  type PracticeRowDocument,
  type RowLabels,
} from './domain/practice-row.ts';
export { slugify } from './domain/slugify.ts';
export type { DeliveryContext } from './graphql/delivery-context.ts';

export { addLocalizedTexts } from './commands/add-localized-texts.ts';
export { saveLocalizedText, type SaveLocalizedText } from './commands/save-localized-text.ts';
export { saveReferenceTexts } from './commands/save-reference-texts.ts';
export { freshnessOf, withFreshness, type FreshText, type Freshness } from './domain/freshness.ts';
export type {
  StoredText,
  Subject,
  SubjectType,
  TextAddress,
  TextOrigin,
  TextSource,
} from './domain/text.ts';
export { findText, listTexts } from './store/localized-text.store.ts';
export type { NewText } from './store/new-texts.store.ts';
export type { ReferenceText } from './store/reference-text.store.ts';

import { addTranslations } from './commands/add-translations.ts';
import { moveEdition } from './commands/move-edition.ts';
import { approveTranslation } from './commands/review-translation.ts';
import { startTranslation } from './commands/start-translation.ts';
import { submitTranslation } from './commands/submit-translation.ts';
import { findEdition, listEditions } from './store/edition.store.ts';

/** What other modules may do with the editions of a practice, inside their transaction. */
export const editions = { find: findEdition, list: listEditions, move: moveEdition } as const;

/** The commands that bring an edition into another language. */
export const translating = {
  start: startTranslation,
  add: addTranslations,
  submit: submitTranslation,
  approve: approveTranslation,
} as const;

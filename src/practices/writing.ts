import { createPractice } from './commands/create-practice.ts';
import { savePracticeFacts } from './commands/save-practice-facts.ts';
import { saveText } from './commands/save-text.ts';
import { findTextSpec } from './domain/content-model.ts';
import { AUTHORITY_ROLES, OUTCOMES } from './domain/facts.ts';
import { canCreatePractice } from './domain/practice-policy.ts';
import { EMPTY_TEXTS, readText } from './domain/read-text.ts';
import { validateFacts } from './domain/validate-facts.ts';
import { readKnownCodes } from './queries/known-codes.ts';

/**
 * For modules that bring content in: the commands with which people make and change a practice, and the
 * rules of facts and words for those who want to know before they write.
 */
export const writing = {
  mayCreate: canCreatePractice,
  create: createPractice,
  saveFacts: savePracticeFacts,
  saveText,
  rules: {
    readKnownCodes,
    validateFacts,
    findTextSpec,
    readText,
    emptyTexts: EMPTY_TEXTS,
    authorityRoles: AUTHORITY_ROLES,
    outcomes: OUTCOMES,
  },
} as const;

import { z } from 'zod';
import { ITEM_TYPES, MATRIX_STATUSES, QUESTIONNAIRE_KINDS } from '../../../forms/index.ts';
import { localized } from './localized.ts';

const item = z.strictObject({
  key: z.string(),
  path: z.string().nullable(),
  type: z.enum(ITEM_TYPES),
  taxonomy: z.string().nullable(),
  required: z.boolean(),
  maxLength: z.number().int().positive().nullable(),
  provenance: z.enum(['SOURCED', 'PROPOSED']),
  label: localized,
  guidance: localized.nullable(),
});

const section = z.strictObject({
  key: z.string(),
  title: localized,
  guidance: localized.nullable(),
  items: z.array(item),
});

/** `questionnaires/<kind>.v<version>.json`. */
export const questionnaire = z.strictObject({
  kind: z.enum(QUESTIONNAIRE_KINDS),
  version: z.number().int().positive(),
  locales: z.array(z.string()),
  sections: z.array(section),
});

/** A questionnaire as its file has it, wording included. */
export type QuestionnaireFile = z.infer<typeof questionnaire>;

/** `consent.v<version>.json`. */
export const consent = z.strictObject({
  version: z.number().int().positive(),
  purpose: z.string(),
  texts: localized,
});

/** A consent as its file has it. */
export type ConsentFile = z.infer<typeof consent>;

const question = z.strictObject({
  key: z.string(),
  origin: z.string(),
  question: localized,
  lookFor: z.array(localized),
});

/** `criteria-matrix.v<version>.json`. */
export const matrix = z.strictObject({
  version: z.number().int().positive(),
  status: z.enum(MATRIX_STATUSES),
  /** For readers of the file. */
  note: z.string(),
  scale: z.array(z.strictObject({ value: z.number().int(), labels: localized })),
  criteria: z.array(
    z.strictObject({
      criterion: z.string(),
      optional: z.boolean(),
      coreOrigin: z.string(),
      coreQuestion: localized,
      questions: z.array(question),
    }),
  ),
});

/** A matrix as its file has it, wording included. */
export type MatrixFile = z.infer<typeof matrix>;

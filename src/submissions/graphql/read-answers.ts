import { readFacts } from '../../practices/index.ts';
import type { AnsweredText, TemplateAnswers } from '../domain/submission.ts';
import type { AnsweredTextInput, TemplateAnswersInput } from './answers.inputs.ts';

/** The answers that an input means; what was left out stays out. */
export function readTemplateAnswers(
  input: TemplateAnswersInput | null | undefined,
): TemplateAnswers {
  return { texts: readTexts(input?.texts ?? []), facts: readFacts(input?.facts ?? {}) };
}

/** The answers of a list, as they were sent. */
export function readTexts(texts: readonly AnsweredTextInput[]): readonly AnsweredText[] {
  return texts.map(({ path, value = null }) => ({ path, value }));
}

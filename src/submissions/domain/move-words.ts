import type { Unmet } from '../../kernel/decision.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { LetterText } from './submission.ts';

const COMMENT_LIMIT = 4_000;
const SUBJECT_LIMIT = 200;
const BODY_LIMIT = 10_000;

/**
 * What is wrong with the words that go with a move: `COMMENT_UNUSABLE`, `LETTER_SUBJECT`, `LETTER_BODY`.
 * @param letter words instead of the template's; null: the template's
 */
export function validateMoveWords(
  comment: string | null,
  letter: LetterText | null,
): readonly Unmet[] {
  const isUsable = (text: string, limit: number) =>
    [...text].length <= limit && !hasForbiddenCharacter(text);
  const isFilled = (text: string, limit: number) => text.trim() !== '' && isUsable(text, limit);
  const issue = (code: string, path: string, max: number) => ({ code, path, params: { max } });
  return [
    ...(comment === null || isUsable(comment, COMMENT_LIMIT)
      ? []
      : [issue('COMMENT_UNUSABLE', 'comment', COMMENT_LIMIT)]),
    ...(letter === null || (isFilled(letter.subject, SUBJECT_LIMIT) && isOneLine(letter.subject))
      ? []
      : [issue('LETTER_SUBJECT', 'letter.subject', SUBJECT_LIMIT)]),
    ...(letter === null || isFilled(letter.body, BODY_LIMIT)
      ? []
      : [issue('LETTER_BODY', 'letter.body', BODY_LIMIT)]),
  ];
}

function isOneLine(text: string): boolean {
  return !/[\r\n]/u.test(text);
}

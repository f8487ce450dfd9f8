import type { Unmet } from '../../kernel/decision.ts';
import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';

const MAX_COMMENT = 2_000;

/** What is wrong with a comment for the history: longer than 2,000 characters, or control characters (`COMMENT_TEXT`). */
export function unmetForComment(comment: string | null): readonly Unmet[] {
  if (comment === null) return [];
  const fits = [...comment].length <= MAX_COMMENT && !hasForbiddenCharacter(comment);
  return fits ? [] : [{ code: 'COMMENT_TEXT', path: 'comment', params: { max: MAX_COMMENT } }];
}

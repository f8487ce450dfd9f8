import { hashText } from '../../kernel/text-hash.ts';
import { EMPTY_TEXTS } from '../domain/read-text.ts';

const EMPTY_HASHES = Object.values(EMPTY_TEXTS)
  .map((value) => `'${hashText(value)}'`)
  .join(', ');

/** SQL of `isBlank`, turned round, for a text of a practice (alias `t`); it looks at the hash only. */
export const T_SAYS_SOMETHING = `t.text_hash NOT IN (${EMPTY_HASHES})`;

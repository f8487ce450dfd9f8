import { sha256 } from '../../kernel/text-hash.ts';

/** The id under which the history knows a locale: a uuid (version 8) made from its code. */
export function localeSubjectId(code: string): string {
  const hash = sha256(`locale:${code}`);
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return parts.join('-');
}

import { hasForbiddenCharacter } from '../../kernel/rich-text-validation.ts';
import type { FileKind } from './file-kind.ts';
import { MAX_NAME_LENGTH } from './file-limits.ts';

/** Marks that turn the direction of writing: they can make `exe.pdf` out of `fdp.exe`. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * The name under which a file is kept and given out: without the folders it came from, and with an ending
 * that says what it is, whatever it was called. Null: a name that cannot be kept.
 */
export function fileNameOf(sent: string, { extensions }: FileKind): string | null {
  const base = sent.split(/[/\\]/u).at(-1) ?? '';
  const name = base.replaceAll(DIRECTION_MARKS, '').normalize('NFC').trim();
  if (/^\.*$/u.test(name) || CONTROL_CHARACTER.test(name) || hasForbiddenCharacter(name)) {
    return null;
  }
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = extensions.includes(ending) ? name : `${name}.${extensions[0]}`;
  return [...named].length <= MAX_NAME_LENGTH ? named : null;
}

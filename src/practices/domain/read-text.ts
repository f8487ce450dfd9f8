import type { Unmet } from '../../kernel/decision.ts';
import { plainOf, type TextValue } from '../../kernel/rich-text.ts';
import {
  hasForbiddenCharacter,
  readRichText,
  RichTextError,
} from '../../kernel/rich-text-validation.ts';
import { isBlank } from '../../kernel/text-hash.ts';
import type { TextShape, TextSpec } from './content-model.ts';

/** An accepted value, or why it is refused. */
export type ReadText =
  { readonly ok: true; readonly value: TextValue } | { readonly ok: false; readonly issue: Unmet };

/**
 * The text of a shape that says nothing. Every blank text is stored as this one, so that its hash tells
 * it from the others.
 */
export const EMPTY_TEXTS: Readonly<Record<TextShape, TextValue>> = {
  PLAIN: '',
  RICH: { type: 'document', content: [] },
};

/**
 * Checks an untrusted value against the content model: plain text as string, rich text as tree.
 * Codes: `TEXT_SHAPE`, `TEXT_TOO_LONG` (max, length), `TEXT_CHARACTER`, and those of `readRichText`.
 */
export function readText(spec: TextSpec, value: unknown): ReadText {
  const refuse = (code: string, params?: Unmet['params']): ReadText => ({
    ok: false,
    issue: params === undefined ? { code, path: spec.path } : { code, path: spec.path, params },
  });
  if ((spec.shape === 'PLAIN') !== (typeof value === 'string')) return refuse('TEXT_SHAPE');
  let text: TextValue;
  try {
    text = typeof value === 'string' ? value.trim() : readRichText(value);
  } catch (error) {
    if (error instanceof RichTextError) return refuse(error.code, { at: error.path });
    throw error;
  }
  const plain = plainOf(text);
  if (hasForbiddenCharacter(plain)) return refuse('TEXT_CHARACTER');
  const length = [...plain].length;
  if (length > spec.maxLength) return refuse('TEXT_TOO_LONG', { max: spec.maxLength, length });
  return { ok: true, value: isBlank(text) ? EMPTY_TEXTS[spec.shape] : text };
}

import { createHash } from 'node:crypto';
import type { RichBlock, TextValue } from './rich-text.ts';

/**
 * Hash of a text's normalised content: freshness compares these, never times.
 *
 * Unicode NFC, white space folded; for rich text the structure counts too (kind of block, marks,
 * links), because a translator must carry it over. Hexadecimal SHA-256.
 */
export function hashText(value: TextValue): string {
  return sha256(
    typeof value === 'string' ? fold(value) : JSON.stringify(value.content.map(outline)),
  );
}

/** Hexadecimal SHA-256 of bytes, or of a text in UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Tells whether a text says nothing: no run of it has a character that is no blank. */
export function isBlank(value: TextValue): boolean {
  if (typeof value === 'string') return fold(value) === '';
  const lines = value.content.flatMap((block) =>
    block.type === 'list' ? block.items : [block.content],
  );
  return lines.flat().every((part) => fold(part.text) === '');
}

function outline(block: RichBlock): unknown {
  const runs = block.type === 'list' ? block.items : [block.content];
  return [
    block.type,
    block.type === 'heading' ? block.level : block.type === 'list' && block.ordered,
    runs.map((parts) =>
      parts.map((part) => [fold(part.text), [...(part.marks ?? [])].sort(), part.href ?? null]),
    ),
  ];
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

import type { Words } from '../words/words.ts';

/** The size of a file in words of the language, in kilobytes or megabytes. */
export function fileSize(bytes: number, words: Words): string {
  const isLarge = bytes >= 1_048_576;
  const value = isLarge ? bytes / 1_048_576 : Math.max(1, Math.round(bytes / 1_024));
  return words.number(value, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
}

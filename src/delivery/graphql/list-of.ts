/** Lists names as a sentence of the language does: “a, b and c”. */
export function listOf(values: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(values);
}

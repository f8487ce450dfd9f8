/**
 * How well a search row fits: the words that were typed far before those that the glossary adds, and a
 * word of the title ten times one of the summary or of a name; 0 when only the body has them.
 * @param row alias of what has `head`, `literal` and `concepts`
 */
export function rankSql(row: 'asked' | 'found'): string {
  const ofSql = (query: string) =>
    `coalesce(ts_rank('{0,0,0.1,1}'::real[], ${row}.head, ${row}.${query}), 0::real)`;
  return `(${ofSql('literal')} + 0.2::real * ${ofSql('concepts')})`;
}

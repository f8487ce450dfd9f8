/** One place of a pattern: any of these lexemes. */
export interface PatternPlace {
  /** `<language>:<lexeme>`; with `isPrefix` the beginning of one. */
  readonly lexemes: readonly { readonly lexeme: string; readonly isPrefix: boolean }[];
  /** How many words after the place before; 0 for the first one. */
  readonly distance: number;
}

/** Lexemes one after the other; mostly one. */
export type SearchPattern = readonly PatternPlace[];

const TOKEN = /'((?:[^']|'')*)'(:\*)?|<(-|\d+)>|[|()]/gu;

type Token =
  | { readonly kind: 'LEXEME'; readonly lexeme: string; readonly isPrefix: boolean }
  | { readonly kind: 'THEN'; readonly distance: number }
  | { readonly kind: '|' | '(' | ')' };

/**
 * Reads a query of PostgreSQL as patterns, any of which may match. It has to be an OR of phrases, as
 * `delivery.search_query` answers it for ranking: `'en:labour' <-> ('en:exploit' | 'en:exploitation')`.
 * @param text the query as PostgreSQL writes it; null: there is none
 */
export function readPatterns(text: string | null): readonly SearchPattern[] {
  if (text === null) return [];
  const patterns: PatternPlace[][] = [];
  let distance = 0;
  let open: { lexeme: string; isPrefix: boolean }[] | null = null;
  for (const token of tokensOf(text)) {
    if (token.kind === '(') open = [];
    else if (token.kind === 'THEN') distance = token.distance;
    else if (token.kind === 'LEXEME' && open !== null) open.push(token);
    else if (token.kind === 'LEXEME') distance = place(patterns, [token], distance);
    else if (token.kind === ')' && open !== null) {
      distance = place(patterns, open, distance);
      open = null;
    }
  }
  return patterns;
}

function place(
  patterns: PatternPlace[][],
  lexemes: PatternPlace['lexemes'],
  distance: number,
): number {
  const last = patterns.at(-1);
  const own = lexemes.map(({ lexeme, isPrefix }) => ({ lexeme, isPrefix }));
  if (distance > 0 && last !== undefined) last.push({ lexemes: own, distance });
  else patterns.push([{ lexemes: own, distance: 0 }]);
  return 0;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match): Token => {
    const [whole, lexeme, star, gap] = match;
    if (lexeme !== undefined) {
      return { kind: 'LEXEME', lexeme: lexeme.replaceAll("''", "'"), isPrefix: star !== undefined };
    }
    if (gap !== undefined) return { kind: 'THEN', distance: gap === '-' ? 1 : Number(gap) };
    return { kind: whole as '|' | '(' | ')' };
  });
}

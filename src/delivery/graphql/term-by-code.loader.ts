import DataLoader from 'dataloader';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { findTerms, type TermKey, type TermRow } from '../queries/terms.ts';

/** Terms by language, taxonomy and code; null: there is no such term. */
export function termByCode(context: PublicContext): DataLoader<TermKey, TermRow | null, string> {
  return context.loader(
    'term-by-code',
    (reader) =>
      new DataLoader<TermKey, TermRow | null, string>(
        async (keys) => {
          const rows = new Map((await findTerms(reader, keys)).map((row) => [keyOf(row), row]));
          return keys.map((key) => rows.get(keyOf(key)) ?? null);
        },
        { cacheKeyFn: keyOf },
      ),
  );
}

function keyOf({ locale, taxonomy, code }: TermKey): string {
  return `${locale} ${taxonomy} ${code}`;
}

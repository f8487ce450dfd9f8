import DataLoader from 'dataloader';
import { plainOf } from '../../kernel/rich-text.ts';
import { ownTexts } from '../domain/fallback.ts';
import {
  candidateWords,
  highlightsOf,
  wordKey,
  type Highlight,
  type HighlightText,
} from '../domain/highlight.ts';
import { readPatterns } from '../domain/search-patterns.ts';
import type { Reading } from '../queries/reading-sql.ts';
import {
  readLexemes,
  readSearchMatter,
  type RowKey,
  type SearchMatter,
} from '../queries/search-matter.ts';
import type { DeliveryContext } from './delivery-context.ts';

/** A search that found practices. */
type FoundBy = Reading & { readonly search: string };

/** The highlights of rows that a search found: two statements for all of a page. */
export function highlightsByRow(
  context: DeliveryContext,
  foundBy: FoundBy,
): DataLoader<RowKey, readonly Highlight[], string> {
  const name = `highlights ${JSON.stringify(foundBy)}`;
  return context.loader(
    name,
    (reader) =>
      new DataLoader<RowKey, readonly Highlight[], string>(
        async (keys) => {
          const matter = await readSearchMatter(reader, foundBy, keys);
          const rows = matter.map((row) => readRow(row, foundBy));
          const words = rows.flatMap(({ texts, patterns }) => candidateWords(texts, patterns));
          const each = new Map(words.map((word) => [wordKey(word), word]));
          const known = await readLexemes(reader, [...each.values()]);
          const lexemes = new Map(known.map((row) => [wordKey(row), row.lexemes]));
          const byKey = new Map(
            rows.map(({ key, texts, patterns }) => [
              keyOf(key),
              highlightsOf(texts, patterns, lexemes),
            ]),
          );
          return keys.map((key) => byKey.get(keyOf(key)) ?? []);
        },
        { cacheKeyFn: keyOf },
      ),
  );
}

function keyOf({ practiceId, locale }: RowKey): string {
  return `${practiceId} ${locale}`;
}

function readRow(row: SearchMatter, { fallback }: FoundBy) {
  const patterns = [...readPatterns(row.literal), ...readPatterns(row.wide)];
  const texts = fallback.mode === 'CHAIN' ? row.texts : ownTexts(row.locale, row.texts);
  const { title, summary, ...others } = texts;
  const head = { ...(title && { title }), ...(summary && { summary }) };
  const written = [...Object.entries(head), ...Object.entries(others)].map(([path, text]) => ({
    path,
    locale: text.locale,
    plain: plainOf(text.value),
  }));
  return { key: row, patterns, texts: [...written, ...namesOf(row)] };
}

const NAMES_OF_TAXONOMY = { 'POLICY_AREA:': 'policyAreas', 'TARGET_GROUP:': 'targetGroups' };

function namesOf({ labels, locale }: SearchMatter): readonly HighlightText[] {
  const regions = Object.values(labels.regions).map((plain) => ({
    path: 'regions',
    locale,
    plain,
  }));
  const terms = Object.entries(labels.terms).flatMap(([key, plain]) => {
    const known = Object.entries(NAMES_OF_TAXONOMY).find(([start]) => key.startsWith(start));
    return known === undefined ? [] : [{ path: known[1], locale, plain }];
  });
  return [...regions, ...terms];
}

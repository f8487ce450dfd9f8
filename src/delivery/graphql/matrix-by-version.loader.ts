import DataLoader from 'dataloader';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { findMatrices, type MatrixRow } from '../queries/forms.ts';

/** Names a version of the matrix in a language. */
interface VersionKey {
  readonly locale: string;
  readonly version: number;
}

/** Versions of the criteria matrix by language and number; null: there is no such version. */
export function matrixByVersion(
  context: PublicContext,
): DataLoader<VersionKey, MatrixRow | null, string> {
  return context.loader(
    'matrix-by-version',
    (reader) =>
      new DataLoader<VersionKey, MatrixRow | null, string>(
        async (keys) => {
          const rows = new Map((await findMatrices(reader, keys)).map((row) => [keyOf(row), row]));
          return keys.map((key) => rows.get(keyOf(key)) ?? null);
        },
        { cacheKeyFn: keyOf },
      ),
  );
}

function keyOf({ locale, version }: VersionKey): string {
  return `${locale} ${version}`;
}

import DataLoader from 'dataloader';
import type { PublicReader } from '../../platform/db/public-reader.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import {
  listNutsPredecessors,
  listNutsSuccessors,
  type NutsChangeRow,
  type NutsUnitKey,
} from '../queries/nuts-changes.ts';

/** Loads what became of a unit, or what it was. */
export type ChangesByUnit = DataLoader<NutsUnitKey, readonly NutsChangeRow[], string>;

/** What units became. */
export function successorsByUnit(context: PublicContext): ChangesByUnit {
  return changesByUnit(context, 'nuts-successors-by-unit', listNutsSuccessors);
}

/** What units were. */
export function predecessorsByUnit(context: PublicContext): ChangesByUnit {
  return changesByUnit(context, 'nuts-predecessors-by-unit', listNutsPredecessors);
}

function changesByUnit(
  context: PublicContext,
  name: string,
  list: (reader: PublicReader, units: readonly NutsUnitKey[]) => Promise<readonly NutsChangeRow[]>,
): ChangesByUnit {
  return context.loader(
    name,
    (reader) =>
      new DataLoader<NutsUnitKey, readonly NutsChangeRow[], string>(
        async (units) => {
          const rows = Map.groupBy(await list(reader, units), ({ ofCode, ofVersion }) =>
            keyOf({ code: ofCode, nutsVersion: ofVersion }),
          );
          return units.map((unit) => rows.get(keyOf(unit)) ?? []);
        },
        { cacheKeyFn: keyOf },
      ),
  );
}

function keyOf({ code, nutsVersion }: NutsUnitKey): string {
  return `${code} ${nutsVersion}`;
}

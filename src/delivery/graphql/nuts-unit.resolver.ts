import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import type { NutsChangeRow } from '../queries/nuts-changes.ts';
import { BoundaryChange, RelatedNutsUnitType } from './nuts-change.type.ts';
import { predecessorsByUnit, successorsByUnit } from './nuts-changes.loader.ts';
import { NutsUnitType } from './region-details.type.ts';

/** How a unit of NUTS hangs together with other versions. */
@Resolver(() => NutsUnitType)
export class NutsUnitResolver {
  @FieldResolver(() => [RelatedNutsUnitType], {
    description:
      'What it became in a later version, by code; empty: it ended, or is of the newest.',
  })
  async successors(
    @Root() { code, nutsVersion }: NutsUnitType,
    @Ctx() context: PublicContext,
  ): Promise<readonly RelatedNutsUnitType[]> {
    return present(await successorsByUnit(context).load({ code, nutsVersion }));
  }

  @FieldResolver(() => [RelatedNutsUnitType], {
    description: 'What it was in an earlier version, by code; empty: it is new, or of the oldest.',
  })
  async predecessors(
    @Root() { code, nutsVersion }: NutsUnitType,
    @Ctx() context: PublicContext,
  ): Promise<readonly RelatedNutsUnitType[]> {
    return present(await predecessorsByUnit(context).load({ code, nutsVersion }));
  }
}

function present(rows: readonly NutsChangeRow[]): readonly RelatedNutsUnitType[] {
  return rows.map(({ code, nutsVersion, kind }) => ({
    code,
    nutsVersion,
    change: BoundaryChange[kind],
  }));
}
